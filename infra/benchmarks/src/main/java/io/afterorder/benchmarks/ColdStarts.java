package io.afterorder.benchmarks;

import io.afterorder.benchmarks.aws.CountedStack;
import io.afterorder.benchmarks.cost.Bill;
import io.afterorder.benchmarks.cost.OrderLives;
import io.afterorder.benchmarks.measure.Measurement;
import io.afterorder.benchmarks.measure.Session;
import io.afterorder.benchmarks.measure.Subject;
import io.afterorder.benchmarks.report.Aim;
import io.afterorder.benchmarks.report.CostReport;
import io.afterorder.benchmarks.report.JsonReport;
import io.afterorder.benchmarks.report.Setup;
import io.afterorder.benchmarks.report.TextReport;
import io.afterorder.benchmarks.subjects.AroundTheClock;
import io.afterorder.benchmarks.subjects.Deployed;
import io.afterorder.benchmarks.subjects.Floor;
import io.afterorder.messages.campaign.CompiledFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Measures cold starts: each function's jar as Lambda runs it, beside the floor. */
@Command(name = "cold-starts", description = "Measures each function's cold start as Lambda runs it, beside a floor "
        + "function that makes one DynamoDB call and nothing else.", sortOptions = false, mixinStandardHelpOptions = true)
public final class ColdStarts implements Callable<Integer> {
    private static final int COUNTED_ORDERS = 20;

    @Option(names = "--rounds", defaultValue = "7", description = "Cold starts of each function (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--events", defaultValue = "50", description = "Events after the first of each start (default: ${DEFAULT-VALUE}).")
    private int warmEvents;

    @Option(names = "--function", description = "Only this function; may be given several times.")
    private List<String> functions = List.of();

    @Option(names = "--cost", description = "Count the calls of whole orders instead, and say what they cost.")
    private boolean cost;

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
        var home = Path.of("").toAbsolutePath();
        System.out.println(cost ? bill(home) : coldStarts(home));
        return 0;
    }

    private String bill(Path home) throws IOException {
        var usage = OrderLives.count(home.resolve("template.yaml"), COUNTED_ORDERS);
        var bill = Bill.forThousand(usage);
        return json ? CostReport.json(usage, bill) : CostReport.text(usage, bill);
    }

    private String coldStarts(Path home) throws IOException {
        var campaigns = AroundTheClock.campaigns(Files.createTempFile("campaigns-", ".json"));
        var environment = Map.of(CompiledFile.VARIABLE, campaigns.toString());
        try (var aws = CountedStack.start(home.resolve("template.yaml"), environment, Instant.now(),
                Optional.empty())) {
            var session = new Session(new Measurement(aws.gateway(), warmEvents), Floor.in(home, aws),
                    System.err::println);
            var figures = session.figures(wanted(new Deployed(home, aws, campaigns).all()), rounds);
            var setup = Setup.here(rounds, warmEvents);
            return json
                    ? JsonReport.of(setup, figures, Aim.AFTERORDER)
                    : TextReport.of(setup, figures, Aim.AFTERORDER);
        } finally {
            Files.delete(campaigns);
        }
    }

    private List<Subject> wanted(List<Subject> all) {
        return all.stream().filter(subject -> functions.isEmpty() || functions.contains(subject.name())).toList();
    }
}
