package io.afterorder.local.lambda;

import io.afterorder.local.template.FunctionDefinition;
import io.afterorder.local.template.FunctionDefinition.ScheduleTrigger;
import io.afterorder.local.time.TimedWork;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Invokes a function at a {@code rate(...)}, first when that time has passed after the stack's start. */
public final class RegularInvocations implements TimedWork {
    private static final Pattern RATE = Pattern.compile("rate\\(([1-9]\\d{0,5}) (minute|hour|day)s?\\)");

    private final AsynchronousInvocations invocations;
    private final String functionArn;
    private final String input;
    private final Duration interval;
    private final InstantSource clock;
    private Instant next;

    /** @throws IllegalArgumentException if the expression is none that the local stack knows */
    public RegularInvocations(FunctionDefinition function, ScheduleTrigger trigger, AsynchronousInvocations invocations,
            InstantSource clock) {
        this.invocations = invocations;
        this.functionArn = function.arn();
        this.input = trigger.input().orElse("{}");
        this.interval = interval(function, trigger);
        this.clock = clock;
        this.next = clock.instant().plus(interval);
    }

    private static Duration interval(FunctionDefinition function, ScheduleTrigger trigger) {
        var rate = RATE.matcher(trigger.expression());
        if (!rate.matches()) {
            throw new IllegalArgumentException(
                    "template line %d, %s.%s: the local stack does not know \"%s\"; write rate(1 hour) or the like"
                            .formatted(function.line(), function.logicalId(), trigger.name(), trigger.expression()));
        }
        return Duration.of(Long.parseLong(rate.group(1)), switch (rate.group(2)) {
            case "minute" -> ChronoUnit.MINUTES;
            case "hour" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.of(next);
    }

    @Override
    public boolean isHousekeeping() {
        return true;
    }

    @Override
    public boolean runDue() {
        if (next.isAfter(clock.instant())) {
            return false;
        }
        next = clock.instant().plus(interval);
        return invocations.accept(functionArn, input);
    }
}
