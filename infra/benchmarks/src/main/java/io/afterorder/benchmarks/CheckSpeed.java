package io.afterorder.benchmarks;

import io.afterorder.benchmarks.check.CheckBenchmark;
import io.afterorder.benchmarks.check.Letter;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Measures the compliance check beside jsoup's bare parse of the same HTML. */
@Command(name = "check-speed", description = "Measures the compliance check of a usual letter, of one "
        + "whose sentences were never seen, and of a large one, beside jsoup's bare parse of the same HTML.", sortOptions = false, mixinStandardHelpOptions = true)
public final class CheckSpeed implements Callable<Integer> {
    private static final double AIM = 3;

    @Option(names = "--forks", defaultValue = "2", description = "JVMs for each figure (default: ${DEFAULT-VALUE}).")
    private int forks;

    @Option(names = "--seconds", defaultValue = "10", description = "Seconds of measuring; the warm-up takes twice as long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    /** Exits with 0 once everything is measured, whatever the figures. */
    public static void main(String... arguments) {
        System.exit(new CommandLine(new CheckSpeed()).execute(arguments));
    }

    @Override
    public Integer call() throws RunnerException {
        var results = new Runner(new OptionsBuilder().include(CheckBenchmark.class.getName()).forks(forks)
                .warmupIterations(10).warmupTime(TimeValue.milliseconds(200L * seconds)).measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(200L * seconds)).verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow").build()).run();
        System.out.printf(Locale.ROOT, "JDK %s, %d processors%n%-8s %8s %12s %12s %8s%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), "letter", "bytes", "parse us", "check us", "ratio");
        for (var letter : Letter.values()) {
            double parse = microseconds(results, "parse", letter);
            double check = microseconds(results, "check", letter);
            System.out.printf(Locale.ROOT, "%-8s %8d %12.1f %12.1f %8.2f%n",
                    letter.name().toLowerCase(Locale.ROOT), letter.bytes(), parse, check, check / parse);
        }
        System.out.printf(Locale.ROOT, "Aim: check at most %.0f x the parse.%n", AIM);
        return 0;
    }

    private static double microseconds(Collection<RunResult> results, String method, Letter letter) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> result.getParams().getParam("letter").equals(letter.name())).findFirst()
                .orElseThrow().getPrimaryResult().getScore();
    }
}
