package io.afterorder.compliance.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the packs that people write into what {@link Packs} reads. Part of the build; no function needs it. */
public final class CompilePacks {
    private CompilePacks() {}

    /**
     * @param folders that of the packs as they are written, and that of the package of this class among the compiled classes
     * @throws IllegalArgumentException naming file, line and remedy where a pack has a line that is none
     */
    public static void main(String... folders) throws IOException {
        for (var language : Language.ALL) {
            compile(language, Path.of(folders[0]), Path.of(folders[1], Pack.fileOf(language)));
        }
    }

    private static void compile(Language language, Path folder, Path compiled) throws IOException {
        var written = folder.resolve(language.code() + ".txt");
        var pack = Pack.of("packs/" + written.getFileName(), Files.readAllLines(written), language.isUnspaced());
        Files.createDirectories(compiled.toAbsolutePath().getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(compiled))) {
            pack.write(new PackWriter(out));
        }
    }
}
