package io.afterorder.local.template;

import io.afterorder.local.template.FunctionDefinition.QueueTrigger;
import io.afterorder.local.template.FunctionDefinition.ScheduleTrigger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a function's {@code Events} are, apart from rules of the event bus, which {@link Rules} reads. */
record Triggers(List<QueueTrigger> queues, List<ScheduleTrigger> schedules) {
    private static final Set<String> SQS = Set.of("Queue", "BatchSize", "MaximumBatchingWindowInSeconds",
            "FunctionResponseTypes", "Enabled", "ScalingConfig");
    private static final Set<String> RULE = Set.of("Pattern", "RuleName", "State", "RetryPolicy", "DeadLetterConfig");
    private static final Set<String> SCHEDULE = Set.of("Schedule", "ScheduleExpression", "Name", "Description", "Input",
            "RetryPolicy", "DeadLetterConfig");

    static Triggers of(Section events) {
        List<QueueTrigger> queues = new ArrayList<>();
        List<ScheduleTrigger> schedules = new ArrayList<>();
        for (var name : events.fields().fields().keySet()) {
            var event = events.section(name);
            var properties = event.section("Properties");
            switch (event.requiredText("Type")) {
                case "SQS" -> {
                    properties.allowOnly(SQS);
                    if (properties.text("Enabled").map(Boolean::parseBoolean).orElse(true)) {
                        queues.add(queue(name, properties));
                    }
                }
                case "Schedule", "ScheduleV2" -> {
                    properties.allowOnly(SCHEDULE);
                    schedules.add(schedule(name, properties));
                }
                case "EventBridgeRule", "CloudWatchEvent" -> properties.allowOnly(RULE);
                default -> throw event.wrong(event.fields(), "Type", event.requiredText("Type"),
                        "one of SQS, EventBridgeRule, Schedule and ScheduleV2");
            }
        }
        return new Triggers(List.copyOf(queues), List.copyOf(schedules));
    }

    /** The defaults are those of Lambda's event source mappings. */
    private static QueueTrigger queue(String name, Section event) {
        return new QueueTrigger(name, event.requiredText("Queue"), event.integer("BatchSize").orElse(10),
                Duration.ofSeconds(event.integer("MaximumBatchingWindowInSeconds").orElse(0)),
                event.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"));
    }

    private static ScheduleTrigger schedule(String name, Section event) {
        var expression = event.text("Schedule").or(() -> event.text("ScheduleExpression"))
                .orElseThrow(() -> event.missing("Schedule"));
        return new ScheduleTrigger(name, expression, event.text("Input"));
    }
}
