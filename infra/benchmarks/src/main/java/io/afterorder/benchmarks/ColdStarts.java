package io.afterorder.benchmarks;

import io.afterorder.benchmarks.aws.AwsGateway;
import io.afterorder.benchmarks.aws.LocalAws;
import io.afterorder.benchmarks.measure.Measurement;
import io.afterorder.benchmarks.measure.Session;
import io.afterorder.benchmarks.report.Aim;
import io.afterorder.benchmarks.report.JsonReport;
import io.afterorder.benchmarks.report.Setup;
import io.afterorder.benchmarks.report.TextReport;
import io.afterorder.benchmarks.subjects.Floor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** Measures cold starts: each function's jar as Lambda runs it, beside the floor. */
@Command(name = "cold-starts", description = "Measures each function's cold start as Lambda runs it, beside a floor "
        + "function that makes one DynamoDB call and nothing else.", sortOptions = false, mixinStandardHelpOptions = true)
public final class ColdStarts implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "7", description = "Cold starts of each function (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--events", defaultValue = "50", description = "Events after the first of each start (default: ${DEFAULT-VALUE}).")
    private int warmEvents;

    @Option(names = "--json", description = "Print JSON instead of the table.")
    private boolean json;

    /** Exits with 0 once everything is measured, whatever the figures; with 1 where a function fails. */
    public static void main(String... arguments) {
        // Without it the JDK's server holds answers back for 40 ms when client and server acknowledge late.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.exit(new CommandLine(new ColdStarts()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("cold-starts-");
        try (var aws = LocalAws.start(Path.of("template.yaml"), folder);
                var gateway = AwsGateway.before(aws.endpoints())) {
            var session = new Session(new Measurement(gateway, warmEvents), floor(aws), System.err::println);
            var figures = session.figures(List.of(), rounds);
            var setup = Setup.here(rounds, warmEvents);
            System.out.println(json
                    ? JsonReport.of(setup, figures, Aim.AFTERORDER)
                    : TextReport.of(setup, figures, Aim.AFTERORDER));
            return 0;
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Floor floor(LocalAws aws) {
        var table = aws.template().tables().getFirst();
        return new Floor(Path.of("infra/benchmarks/target/floor.jar"), table.name());
    }
}
