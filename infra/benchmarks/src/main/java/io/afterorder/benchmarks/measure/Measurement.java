package io.afterorder.benchmarks.measure;

import io.afterorder.benchmarks.aws.AwsCall;
import io.afterorder.benchmarks.aws.AwsGateway;
import io.afterorder.benchmarks.runtime.Answer;
import io.afterorder.benchmarks.runtime.FunctionFailed;
import io.afterorder.benchmarks.runtime.RunningFunction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures cold starts of functions that reach AWS through the gateway. */
public final class Measurement {
    private final AwsGateway gateway;
    private final int warmEvents;

    /** @param warmEvents how many events follow the first, at least 1 */
    public Measurement(AwsGateway gateway, int warmEvents) {
        this.gateway = gateway;
        this.warmEvents = warmEvents;
    }

    /** Starts the function, has it handle its events, and ends it. */
    public ColdStart coldStart(Subject subject) {
        // What is prepared for the events must not count as the function's calls or fall into its time.
        var events = new ArrayList<String>();
        for (var i = 0; i <= warmEvents; i++) {
            events.add(subject.events().get());
        }
        gateway.takeCalls();
        try (var function = RunningFunction.start(subject.name(), subject.jar(), subject.handler(),
                subject.environment())) {
            var firstPoll = function.firstPoll();
            var callsAtStart = gateway.takeCalls();
            var calls = new ArrayList<List<AwsCall>>();
            var durations = new ArrayList<Duration>();
            for (var event : events) {
                durations.add(handle(function, subject, event).duration());
                calls.add(gateway.takeCalls());
            }
            return new ColdStart(firstPoll, durations.getFirst(),
                    Medians.ofDurations(durations.subList(1, durations.size())), function.peakKilobytes(),
                    callsAtStart, List.copyOf(calls));
        }
    }

    private static Answer handle(RunningFunction function, Subject subject, String event) {
        var answer = function.handle(event);
        if (!subject.worked().test(answer.body())) {
            throw new FunctionFailed("%s did not do its work: it answered %s to %s".formatted(subject.name(),
                    answer.body(), event));
        }
        return answer;
    }
}
