package io.afterorder.local.scheduler;

/** How handing a schedule's input to its target ended. */
public sealed interface Delivery {
    /** The target took it. */
    record Delivered() implements Delivery {}

    /**
     * The target did not take it.
     *
     * @param retryable whether Scheduler tries again (throttled, out of service) or gives up at once (missing, forbidden)
     * @param errorCode AWS's code of the error, for example {@code AWSLambda.TooManyRequestsException}
     */
    record Failed(boolean retryable, String errorCode, String message) implements Delivery {}

    static Delivery delivered() {
        return new Delivered();
    }

    /** Lambda's answer where no more instances of the function may run. */
    static Delivery throttled() {
        return new Failed(true, "AWSLambda.TooManyRequestsException", "Rate Exceeded.");
    }

    /** Lambda's answer for a function that is not there: trying again does not help. */
    static Delivery missing(String targetArn) {
        return new Failed(false, "AWSLambda.ResourceNotFoundException", "Function not found: " + targetArn);
    }
}
