package io.afterorder.benchmarks.cost;

import io.afterorder.benchmarks.aws.AwsCall;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a number of orders used, from the first event to the last message.
 *
 * @param events       order events that came by the queue
 * @param messages     messages that were sent
 * @param eventCalls   AWS calls for the order events
 * @param messageCalls AWS calls for the messages, from the schedule that fires to the report of the delivery
 * @param readUnits    DynamoDB's request units for all of it
 */
public record Usage(int orders, int events, int messages, List<AwsCall> eventCalls, List<AwsCall> messageCalls,
        double readUnits, double writeUnits) {

    /** How often each operation was called for an order event, on average. */
    public Map<String, Double> callsPerEvent() {
        return perUnit(eventCalls, events);
    }

    /** How often each operation was called for a message, on average. */
    public Map<String, Double> callsPerMessage() {
        return perUnit(messageCalls, messages);
    }

    /** How many calls of the operation there were in all. */
    long calls(String operation) {
        return Stream.concat(eventCalls.stream(), messageCalls.stream())
                .filter(call -> call.operation().equals(operation)).count();
    }

    private static Map<String, Double> perUnit(List<AwsCall> calls, int units) {
        return calls.stream().collect(Collectors.groupingBy(AwsCall::toString, TreeMap::new,
                Collectors.collectingAndThen(Collectors.counting(), count -> (double) count / units)));
    }
}
