package io.afterorder.local.permission;

import io.afterorder.local.template.FunctionDefinition;
import io.afterorder.local.template.Template;

import java.util.stream.Stream;

/**
 * What Lambda itself does in a function's role: it writes the log, reads the queue and lays down what failed (Lambda
 * developer guide, "Execution role", "Using Lambda with Amazon SQS", "Asynchronous invocation").
 */
final class LambdasNeeds {
    private LambdasNeeds() {}

    static Stream<Need> of(Template template) {
        return template.functions().stream().flatMap(function -> Stream.of(log(template, function), queues(function),
                function.asynchronousInvocation().onFailureArn().stream()
                        .map(queue -> new Need(function.logicalId(), "sqs:SendMessage", queue)))
                .flatMap(needs -> needs));
    }

    private static Stream<Need> log(Template template, FunctionDefinition function) {
        var deployment = template.deployment();
        var group = "arn:%s:logs:%s:%s:log-group:/aws/lambda/%s".formatted(deployment.partition(), deployment.region(),
                deployment.accountId(), function.name());
        return Stream.of("logs:CreateLogStream", "logs:PutLogEvents")
                .map(action -> new Need(function.logicalId(), action, group + ":log-stream:2026/03/03/[1]0123"));
    }

    private static Stream<Need> queues(FunctionDefinition function) {
        return function.queues().stream().flatMap(
                trigger -> Stream.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
                        .map(action -> new Need(function.logicalId(), action, trigger.queueArn())));
    }
}
