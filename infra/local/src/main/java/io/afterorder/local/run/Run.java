package io.afterorder.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Feeds the stack, each message when it arrives, and turns the clock on. */
final class Run {
    private final Path template;
    private final Path campaigns;
    private final Optional<Path> data;

    /**
     * @param campaigns the compiled file
     * @param data kept from run to run; a run on it goes on where the last one ended
     */
    Run(Path template, Path campaigns, Optional<Path> data) {
        this.template = template;
        this.campaigns = campaigns;
        this.data = data;
    }

    /**
     * @param after how far to turn the clock once everything has arrived
     * @param progress told each time at which the clock stops
     */
    RunResult feed(Inputs inputs, Duration after, Consumer<Instant> progress) {
        try (var fed = FedStack.start(template, campaigns, data, inputs)) {
            var stack = fed.stack();
            var seen = new SeenOrders(stack, fed.orders(), fed.table(), Planning.by(campaigns, fed.orders()),
                    data.map(folder -> folder.resolve("seen-orders.json")));
            Consumer<Instant> watching = instant -> {
                seen.look();
                progress.accept(instant);
            };
            fed.feed(watching);
            stack.advanceTo(fed.lastArrival().plus(after), watching);
            seen.look();
            return new ResultReading(stack, fed.orders(), fed.table(), seen.all()).read();
        }
    }
}
