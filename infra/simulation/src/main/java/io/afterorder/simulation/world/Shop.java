package io.afterorder.simulation.world;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The simulated seller's own shop, which advertises to who agreed.
 *
 * @param campaigns compiled, in a file that goes with this JVM
 */
public record Shop(Path campaigns) {
    private static final String BUILT = "shop.json";

    public static Shop open() {
        try (var built = Shop.class.getResourceAsStream(BUILT)) {
            if (built == null) {
                throw new FileNotFoundException(BUILT + " is not among the classes; build them with mvn compile");
            }
            var file = Files.createTempFile("afterorder-shop", ".json");
            file.toFile().deleteOnExit();
            Files.copy(built, file, StandardCopyOption.REPLACE_EXISTING);
            return new Shop(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
