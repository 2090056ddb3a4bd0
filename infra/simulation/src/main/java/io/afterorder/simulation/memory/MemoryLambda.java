package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;

import java.util.function.BiConsumer;

/** Lambda, as far as functions are invoked by callers who do not wait. */
public final class MemoryLambda implements LambdaClient {
    private final BiConsumer<String, String> invocations;

    /** @param invocations told the function's name and the payload */
    public MemoryLambda(BiConsumer<String, String> invocations) {
        this.invocations = invocations;
    }

    @Override
    public InvokeResponse invoke(InvokeRequest request) {
        invocations.accept(request.functionName(), request.payload().asUtf8String());
        return InvokeResponse.builder().statusCode(202).build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
