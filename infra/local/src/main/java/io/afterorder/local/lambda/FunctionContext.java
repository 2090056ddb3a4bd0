package io.afterorder.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import io.afterorder.local.template.FunctionDefinition;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;

/**
 * What Lambda tells a handler about its invocation. The time that remains is real time: the stack's stands still while a
 * function runs.
 */
record FunctionContext(FunctionDefinition function, String requestId, String invokedArn, LambdaLogger logger,
        long deadlineNanos) implements Context {

    static FunctionContext of(FunctionDefinition function, String requestId, String invokedArn, LambdaLogger logger) {
        return new FunctionContext(function, requestId, invokedArn, logger,
                System.nanoTime() + function.timeout().toNanos());
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/aws/lambda/" + function.name();
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function.name();
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return invokedArn;
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return (int) Math.max(0, TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime()));
    }

    @Override
    public int getMemoryLimitInMB() {
        return function.memoryMegabytes();
    }

    @Override
    public LambdaLogger getLogger() {
        return logger;
    }
}
