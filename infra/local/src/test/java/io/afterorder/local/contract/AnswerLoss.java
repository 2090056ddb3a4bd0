package io.afterorder.local.contract;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;

import java.util.concurrent.atomic.AtomicBoolean;

/** Loses the next answer on its way back: the service has done the work, and the client is told of a broken gateway. */
final class AnswerLoss implements ExecutionInterceptor {
    private static final int BAD_GATEWAY = 502;

    private final AtomicBoolean losing = new AtomicBoolean();

    void next() {
        losing.set(true);
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        return losing.getAndSet(false)
                ? context.httpResponse().toBuilder().statusCode(BAD_GATEWAY).build()
                : context.httpResponse();
    }
}
