package io.afterorder.local.lambda;

import io.afterorder.local.template.FunctionDefinition.AsynchronousInvocation;
import io.afterorder.local.time.TimedWork;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Invocations whose caller does not wait. A function that fails is tried again after one minute and then after two (AWS
 * Lambda developer guide, "How Lambda handles errors and retries with asynchronous invocation"); what still fails, or has
 * become too old, goes to the function's failure destination.
 */
public final class AsynchronousInvocations implements TimedWork {
    private final Functions functions;
    private final PendingInvocations pending;
    private final Destination destination;
    private final InstantSource clock;

    /** @param folder where invocations are kept until they have ended; those of an earlier process go on */
    public AsynchronousInvocations(Functions functions, Path folder, Destination destination, InstantSource clock) {
        this.functions = functions;
        this.pending = new PendingInvocations(folder);
        this.destination = destination;
        this.clock = clock;
    }

    /**
     * Accepts an invocation; it is safe once this returns and runs in {@link #runDue()}.
     *
     * @return false if there is no function of that ARN
     */
    public boolean accept(String functionArn, String payload) {
        if (functions.ofArn(functionArn).isEmpty()) {
            return false;
        }
        var now = clock.instant();
        pending.keep(
                new PendingInvocation(pending.nextNumber(), UUID.randomUUID().toString(), functionArn, payload, now,
                        0, now));
        return true;
    }

    @Override
    public Optional<Instant> nextDue() {
        return pending.first().map(PendingInvocation::due);
    }

    @Override
    public boolean runDue() {
        var done = false;
        for (var next = due(); next.isPresent(); next = due()) {
            run(next.get());
            done = true;
        }
        return done;
    }

    private Optional<PendingInvocation> due() {
        return pending.first().filter(invocation -> !invocation.due().isAfter(clock.instant()));
    }

    private void run(PendingInvocation invocation) {
        var function = functions.ofArn(invocation.functionArn());
        if (function.isEmpty()) {
            // The template of an earlier process had this function, today's has not.
            pending.end(invocation);
            return;
        }
        var rules = function.get().definition().asynchronousInvocation();
        if (invocation.accepted().plus(rules.maximumAge()).isBefore(clock.instant())) {
            fail(invocation, rules, "EventAgeExceeded", Optional.empty());
            return;
        }
        switch (function.get().invoke(invocation.requestId(), invocation.functionArn(), invocation.payload())) {
            case FunctionResult.Success _ -> pending.end(invocation);
            case FunctionResult.Failure failure -> retry(invocation, rules, failure);
        }
    }

    private void retry(PendingInvocation invocation, AsynchronousInvocation rules, FunctionResult.Failure failure) {
        var attempts = invocation.attempts() + 1;
        var wait = attempts == 1 ? Duration.ofMinutes(1) : Duration.ofMinutes(2);
        var again = invocation.after(attempts, clock.instant().plus(wait));
        if (attempts > rules.maximumRetries()) {
            fail(again, rules, "RetriesExhausted", Optional.of(failure));
        } else {
            pending.keep(again);
        }
    }

    private void fail(PendingInvocation invocation, AsynchronousInvocation rules, String condition,
            Optional<FunctionResult.Failure> failure) {
        rules.onFailureArn().ifPresent(arn -> destination.send(arn,
                FailureRecord.of(invocation, condition, failure, clock.instant())));
        pending.end(invocation);
    }
}
