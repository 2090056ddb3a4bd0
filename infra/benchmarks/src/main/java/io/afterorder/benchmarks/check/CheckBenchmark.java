package io.afterorder.benchmarks.check;

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

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Checks copies of a letter from their strings to their verdicts, and parses the same HTML with jsoup alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    @Param
    Letter letter = Letter.USUAL;

    private List<String> copies = List.of();
    private List<String> orders = List.of();
    private int next;

    @Setup
    public void write() {
        copies = IntStream.range(0, letter.copies()).mapToObj(letter::html).toList();
        orders = IntStream.range(0, letter.copies()).mapToObj(SampleOrder::id).toList();
    }

    @Benchmark
    public Document parse() {
        return Jsoup.parse(copies.get(turn()));
    }

    @Benchmark
    public Verdict check() {
        int copy = turn();
        return Policy.current().check(SampleOrder.letter(copies.get(copy), orders.get(copy)));
    }

    private int turn() {
        next = (next + 1) % copies.size();
        return next;
    }
}
