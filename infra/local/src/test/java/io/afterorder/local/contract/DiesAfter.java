package io.afterorder.local.contract;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many calls through; a program that makes another dies there. */
final class DiesAfter implements ExecutionInterceptor {
    static final String WORDS = "it died here";

    private final AtomicInteger left;

    DiesAfter(int calls) {
        left = new AtomicInteger(calls);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException(WORDS);
        }
    }
}
