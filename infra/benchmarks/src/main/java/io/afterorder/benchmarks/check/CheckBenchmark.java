package io.afterorder.benchmarks.check;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.Policy;
import io.afterorder.compliance.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.concurrent.TimeUnit;

/** Checks a letter from its strings to its verdict, and parses the same HTML with jsoup alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    @Param
    Letter letter = Letter.USUAL;

    private String html = "";

    @Setup
    public void write() {
        html = letter.html();
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(html);
    }

    @Benchmark
    public Verdict check() {
        return Policy.current().check(message());
    }

    private Message message() {
        return SampleOrder.letter(html);
    }
}
