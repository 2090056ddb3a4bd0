package io.afterorder.benchmarks.cost;

import java.util.List;

/** What a thousand orders cost on AWS beyond the free tier. */
public record Bill(List<Line> lines) {
    /** One SQS request each to send, receive and delete; a busy queue receives and deletes in batches for less. */
    private static final int REQUESTS_PER_EVENT = 3;
    /** SES reports that it sent a message, and that it arrived. */
    private static final int REPORTS_PER_MESSAGE = 2;
    /** What an invocation is taken to last, AWS's own answers included; it is billed by the millisecond. */
    public static final double SECONDS_PER_INVOCATION = 0.1;
    /** {@code MemorySize} of the functions that read events and send. */
    public static final double GIGABYTES = 1;
    /** What an invocation is taken to log, Lambda's own report included. */
    public static final double MEGABYTES_LOGGED = 0.001;

    /** A quantity for a thousand orders, and its price. */
    public record Line(Price price, double quantity) {
        public double cents() {
            return price.cents(quantity);
        }
    }

    /** The bill of what was used, for a thousand orders. */
    public static Bill forThousand(Usage usage) {
        var scale = 1000.0 / usage.orders();
        var wakes = usage.calls("CreateSchedule") * scale;
        var messages = usage.messages() * scale;
        var invocations = usage.events() * scale + wakes + messages * REPORTS_PER_MESSAGE;
        return new Bill(List.of(new Line(Price.DYNAMODB_WRITE, usage.writeUnits() * scale),
                new Line(Price.DYNAMODB_READ, usage.readUnits() * scale), new Line(Price.SCHEDULER, wakes),
                new Line(Price.SES, messages), new Line(Price.SQS, usage.events() * scale * REQUESTS_PER_EVENT),
                new Line(Price.LAMBDA_REQUEST, invocations),
                new Line(Price.LAMBDA_TIME, invocations * SECONDS_PER_INVOCATION * GIGABYTES),
                new Line(Price.LOGS, invocations * MEGABYTES_LOGGED)));
    }

    /** All lines, in US cents. */
    public double cents() {
        return lines.stream().mapToDouble(Line::cents).sum();
    }
}
