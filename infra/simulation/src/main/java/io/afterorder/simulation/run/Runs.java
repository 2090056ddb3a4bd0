package io.afterorder.simulation.run;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/** Many runs, as many at once as there are processors; what comes of each does not depend on that. */
public final class Runs {
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final Simulation simulation;

    public Runs(Simulation simulation) {
        this.simulation = simulation;
    }

    /** Runs by chance, one for each seed from the first on. */
    public Totals random(long firstSeed, int count, IntConsumer progress) {
        return all(LongStream.range(firstSeed, firstSeed + count)
                .mapToObj(seed -> new Task("--replay " + seed, () -> simulation.run(seed, false))).toList(), progress);
    }

    /** Every call of some usual runs goes wrong once, in each way. */
    public Totals crashPoints(CrashPoints points, IntConsumer progress) {
        return all(points.all().stream()
                .map(point -> new Task("--replay " + point, () -> point.run(simulation, false))).toList(), progress);
    }

    private Totals all(List<Task> tasks, IntConsumer progress) {
        var totals = new Totals();
        try (var executor = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var ended = new ExecutorCompletionService<Done>(executor);
            tasks.forEach(task -> ended.submit(() -> new Done(task.name(), task.work().run())));
            for (var count = 1; count <= tasks.size(); count++) {
                var done = ended.take().get();
                totals.add(done.name(), done.result());
                progress.accept(count);
            }
            return totals;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the runs were interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run did not come to its end", e.getCause());
        }
    }

    private record Task(String name, Work work) {}

    private record Done(String name, RunResult result) {}

    private interface Work {
        RunResult run();
    }
}
