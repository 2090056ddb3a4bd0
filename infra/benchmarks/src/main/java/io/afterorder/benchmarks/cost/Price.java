package io.afterorder.benchmarks.cost;

import java.util.Locale;

/**
 * AWS's list prices for us-east-1 without the free tier, in US dollars, as published on the services' pricing pages in
 * November 2026.
 */
public enum Price {
    /** One write of up to 1 KB; twice that in a transaction. */
    DYNAMODB_WRITE("DynamoDB write request units", 0.625, 1e6, "aws.amazon.com/dynamodb/pricing/on-demand"),
    /** One consistent read of up to 4 KB. */
    DYNAMODB_READ("DynamoDB read request units", 0.125, 1e6, "aws.amazon.com/dynamodb/pricing/on-demand"),
    /** One schedule that fires; to create it is free. */
    SCHEDULER("EventBridge Scheduler invocations", 1.00, 1e6, "aws.amazon.com/eventbridge/pricing"),
    /** One message to one recipient. */
    SES("SES messages", 0.10, 1e3, "aws.amazon.com/ses/pricing"),
    /** One request of a standard queue, up to 64 KB. */
    SQS("SQS requests", 0.40, 1e6, "aws.amazon.com/sqs/pricing"),
    /** One invocation, however long. */
    LAMBDA_REQUEST("Lambda invocations", 0.20, 1e6, "aws.amazon.com/lambda/pricing"),
    /** One gigabyte for one second, billed by the millisecond. */
    LAMBDA_TIME("Lambda GB-seconds, arm64", 13.3334, 1e6, "aws.amazon.com/lambda/pricing"),
    /** One megabyte taken in. */
    LOGS("CloudWatch log MB", 0.50, 1e3, "aws.amazon.com/cloudwatch/pricing");

    private final String unit;
    private final double dollars;
    private final double per;
    private final String source;

    Price(String unit, double dollars, double per, String source) {
        this.unit = unit;
        this.dollars = dollars;
        this.per = per;
        this.source = source;
    }

    /** What is counted, for example {@code SES messages}. */
    public String unit() {
        return unit;
    }

    /** What that many cost, in US cents. */
    public double cents(double quantity) {
        return quantity * dollars / per * 100;
    }

    /** For example {@code $0.1 per 1,000 (aws.amazon.com/ses/pricing)}. */
    public String source() {
        return String.format(Locale.ROOT, "$%s per %,.0f (%s)", dollars, per, source);
    }
}
