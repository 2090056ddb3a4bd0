package io.afterorder.local.permission;

import io.afterorder.local.run.FunctionCalls.Call;
import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.Template;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.lambda.model.InvokeRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.DeleteMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SqsRequest;

import java.util.Map;
import java.util.stream.Stream;

/** What IAM asks for each call. Source: the service authorization reference, unless said otherwise. */
final class CallsNeeds {
    private final Template template;
    private final Deployment deployment;
    private final TableNeeds tables;

    CallsNeeds(Template template) {
        this.template = template;
        this.deployment = template.deployment();
        this.tables = new TableNeeds(template);
    }

    /** @throws IllegalArgumentException for a call of which it is not known here what it needs */
    Stream<Need> of(Call call) {
        var who = call.function();
        return switch (call.request()) {
            case DynamoDbRequest request -> tables.of(who, request);
            case SqsRequest request -> Stream.of(queue(who, request));
            case CreateScheduleRequest request -> schedule(who, request);
            case DeleteScheduleRequest request ->
                Stream.of(new Need(who, "scheduler:DeleteSchedule", schedule(request.groupName(), request.name())));
            case InvokeRequest request -> Stream.of(new Need(who, "lambda:InvokeFunction", request.functionName()));
            case GetSecretValueRequest request ->
                Stream.of(new Need(who, "secretsmanager:GetSecretValue", request.secretId()));
            case SendEmailRequest request -> mail(who, request);
            default -> throw notKnown(call.operation());
        };
    }

    static IllegalArgumentException notKnown(String call) {
        return new IllegalArgumentException("it is not known what " + call + " needs; add it to CallsNeeds");
    }

    /** IAM knows one permission for a message and for a batch of them. */
    private Need queue(String who, SqsRequest request) {
        return switch (request) {
            case SendMessageRequest send -> new Need(who, "sqs:SendMessage", queue(send.queueUrl()));
            case SendMessageBatchRequest send -> new Need(who, "sqs:SendMessage", queue(send.queueUrl()));
            case ReceiveMessageRequest receive -> new Need(who, "sqs:ReceiveMessage", queue(receive.queueUrl()));
            case DeleteMessageRequest delete -> new Need(who, "sqs:DeleteMessage", queue(delete.queueUrl()));
            case ChangeMessageVisibilityRequest change ->
                new Need(who, "sqs:ChangeMessageVisibility", queue(change.queueUrl()));
            default -> throw notKnown(request.getClass().getSimpleName());
        };
    }

    /** Who makes a schedule passes a role on; in that role the schedule invokes, or leaves a dead letter. */
    private Stream<Need> schedule(String who, CreateScheduleRequest request) {
        var target = request.target();
        var role = template.roleOfArn(target.roleArn()).logicalId();
        return Stream.of(
                new Need(who, "scheduler:CreateSchedule", schedule(request.groupName(), request.name())),
                new Need(who, "iam:PassRole", target.roleArn(),
                        Map.of("iam:PassedToService", "scheduler.amazonaws.com")),
                new Need(role, "lambda:InvokeFunction", target.arn()),
                new Need(role, "sqs:SendMessage", target.deadLetterConfig().arn()));
    }

    /** The identity of the sender's domain, and the configuration set; a raw message would need another action. */
    private Stream<Need> mail(String who, SendEmailRequest request) {
        var from = request.fromEmailAddress();
        var action = request.content().raw() == null ? "ses:SendEmail" : "ses:SendRawEmail";
        return Stream.of("identity/" + from.substring(from.indexOf('@') + 1),
                "configuration-set/" + request.configurationSetName())
                .map(resource -> new Need(who, action, arn("ses", resource), Map.of("ses:FromAddress", from)));
    }

    private String schedule(String group, String name) {
        return arn("scheduler", "schedule/" + group + "/" + name);
    }

    private String queue(String url) {
        return template.queues().stream().filter(queue -> queue.url().equals(url)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no queue of the template has the URL " + url)).arn();
    }

    private String arn(String service, String resource) {
        return "arn:%s:%s:%s:%s:%s".formatted(deployment.partition(), service, deployment.region(),
                deployment.accountId(), resource);
    }
}
