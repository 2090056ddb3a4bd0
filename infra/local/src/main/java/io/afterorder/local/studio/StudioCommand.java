package io.afterorder.local.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.local.run.FileNotUsable;
import io.afterorder.local.run.Inputs;
import io.afterorder.local.run.Samples;
import io.afterorder.local.sellingpartner.OrderFormatException;
import io.javalin.util.JavalinBindException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code afterorder studio}: opens the studio and keeps it open until the program is ended. */
@Command(name = "studio", mixinStandardHelpOptions = true, description = "Opens a web page on this machine that shows every message as its buyer would see it, and follows the files as you edit them.")
public final class StudioCommand implements Callable<Integer> {
    private static final int NOT_UNDERSTOOD = 2;

    @Option(names = "--port", defaultValue = "8484", paramLabel = "N", description = "Where the page is: http://127.0.0.1:N/ (default: ${DEFAULT-VALUE}; 0 for any free one).")
    private int port;
    @Option(names = "--campaigns", paramLabel = "DIR", description = "Where campaigns, templates and seller.yaml are (default: the project's own).")
    private @Nullable Path campaigns;
    @Option(names = "--events", arity = "1..*", paramLabel = "FILE", description = "Events or Amazon's notifications to load (default: the sample orders).")
    private List<Path> events = List.of();
    @Option(names = "--orders", arity = "1..*", paramLabel = "FILE", description = "Orders API 2026-01-01 responses to load (default: the sample orders).")
    private List<Path> orders = List.of();
    @Option(names = "--data", paramLabel = "DIR", description = "Keeps the stack's data; a later studio on it goes on where this one ended.")
    private @Nullable Path data;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        var err = spec.commandLine().getErr();
        var home = Path.of(System.getProperty("afterorder.home", ""));
        var folder = Optional.ofNullable(campaigns).orElseGet(() -> home.resolve("shared/messages/src/main/resources"));
        if (!Files.isDirectory(folder)) {
            err.println(
                    "--campaigns " + folder + ": there is no such directory; name one with campaigns and templates");
            return NOT_UNDERSTOOD;
        }
        try {
            var inputs = inputs();
            var studio = Studio.open(new Studio.Setup(port, folder, home.resolve("template.yaml"),
                    Optional.ofNullable(data), () -> inputs));
            spec.commandLine().getOut().println("The studio is open at " + studio.address() + " (Ctrl-C ends it)");
            spec.commandLine().getOut().flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (FileNotUsable | OrderFormatException e) {
            err.println(e.getMessage());
            return NOT_UNDERSTOOD;
        } catch (JavalinBindException e) {
            err.println("--port " + port + ": the port is in use; name another, or 0 for any free one");
            return NOT_UNDERSTOOD;
        }
    }

    private Inputs inputs() {
        if (!events.isEmpty() || !orders.isEmpty()) {
            return Inputs.read(new ObjectMapper(), events, orders);
        }
        return samples();
    }

    /** The sample orders. */
    static Inputs samples() {
        try (var samples = new Samples(Files.createTempDirectory("afterorder-samples"))) {
            return Inputs.read(new ObjectMapper(), samples.events(), samples.orders());
        } catch (IOException e) {
            throw new UncheckedIOException("the sample orders cannot be unpacked", e);
        }
    }
}
