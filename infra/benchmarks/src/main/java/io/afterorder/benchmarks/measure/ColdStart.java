package io.afterorder.benchmarks.measure;

import io.afterorder.benchmarks.aws.AwsCall;

import java.time.Duration;
import java.util.List;

/**
 * One cold start of one function, and the events that it handled.
 *
 * @param firstPoll     from the start of the process until it asked for an event
 * @param firstEvent    from the hand-out of the first event until its response
 * @param warm          the median of the events after the first
 * @param peakKilobytes the most memory that the process held
 * @param callsAtStart  AWS calls before the first event
 * @param calls         AWS calls of each event
 */
public record ColdStart(Duration firstPoll, Duration firstEvent, Duration warm, long peakKilobytes,
        List<AwsCall> callsAtStart, List<List<AwsCall>> calls) {

    /** What a buyer's first event waits for: start and first event. */
    public Duration coldEvent() {
        return firstPoll.plus(firstEvent);
    }
}
