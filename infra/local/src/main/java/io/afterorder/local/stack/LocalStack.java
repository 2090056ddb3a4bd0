package io.afterorder.local.stack;

import io.afterorder.aws.AwsClients;
import io.afterorder.local.aws.HeldMessage;
import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.lambda.FunctionResult;
import io.afterorder.local.lambda.Functions;
import io.afterorder.local.scheduler.SchedulerServer;
import io.afterorder.local.ses.SesServer;
import io.afterorder.local.template.Template;
import io.afterorder.local.time.TurnableClock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that a template describes, running in this JVM on a clock that stands until it is turned. Nothing is done
 * behind the caller's back: queues are read, schedules fire and retries are made in {@link #settle()} and while time passes
 * in {@link #advanceTo}.
 */
public final class LocalStack implements AutoCloseable {
    private final AwsServices aws;
    private final TurnableClock clock;
    private final Turning turning;
    private final Functions functions;
    private final Delivering delivering;
    private final SchedulerServer scheduler;
    private final SesServer mail;
    private final Map<String, String> endpoints;
    private final Closing closing;

    LocalStack(AwsServices aws, TurnableClock clock, Turning turning, Functions functions, Delivering delivering,
            SchedulerServer scheduler, SesServer mail, Map<String, String> endpoints, Closing closing) {
        this.aws = aws;
        this.clock = clock;
        this.turning = turning;
        this.functions = functions;
        this.delivering = delivering;
        this.scheduler = scheduler;
        this.mail = mail;
        this.endpoints = endpoints;
        this.closing = closing;
    }

    /** Starts from the template at that path, once its builder is told the rest. */
    public static LocalStackBuilder of(Path template) {
        return new LocalStackBuilder(template);
    }

    /** The template as it was resolved for this stack. */
    public Template template() {
        return aws.template();
    }

    /** The stack's present. */
    public Instant now() {
        return clock.instant();
    }

    /** When there is next something to do; the present if something waits already. */
    public Optional<Instant> nextDue() {
        return turning.nextDue();
    }

    /** Does everything that is due, and what follows from it, without turning the clock. */
    public void settle() {
        turning.settle();
    }

    /** Turns the clock to the target, stopping at every time at which something is due. */
    public void advanceTo(Instant target) {
        advanceTo(target, _ -> {});
    }

    /** @param progress told each time at which the clock stopped, after its work was done */
    public void advanceTo(Instant target, Consumer<Instant> progress) {
        turning.to(target, progress);
    }

    /** Turns the clock by that much. */
    public void advanceBy(Duration duration) {
        advanceTo(now().plus(duration));
    }

    /** Invokes the function and waits for its answer. */
    public FunctionResult invoke(String functionLogicalId, String payload) {
        return functions.invoke(functionLogicalId, payload);
    }

    /** Invokes the function as {@code InvocationType=Event} does; it runs when the stack next settles. */
    public void invokeAsynchronously(String functionLogicalId, String payload) {
        delivering.required(template().function(functionLogicalId).arn(), payload);
    }

    /** Sends a message to the queue and returns its id. */
    public String send(String queueLogicalId, String body) {
        var url = template().queue(queueLogicalId).url();
        return aws.sqs().sendMessage(send -> send.queueUrl(url).messageBody(body)).messageId();
    }

    /** Publishes an event, in EventBridge's form, on the default bus. */
    public void publish(String event) {
        delivering.publish(event);
    }

    /** All messages of the queue, oldest first, received or not. None is received by this. */
    public List<HeldMessage> queueMessages(String queueLogicalId) {
        return aws.queues().messages(template().queue(queueLogicalId).name());
    }

    /** EventBridge Scheduler. */
    public SchedulerServer scheduler() {
        return scheduler;
    }

    /** Amazon SES, with every message that was sent. */
    public SesServer mail() {
        return mail;
    }

    /** A client of the stack's DynamoDB; the stack closes it. */
    public DynamoDbClient dynamoDb() {
        return aws.dynamoDb();
    }

    /** A client of the stack's SQS; the stack closes it. */
    public SqsClient sqs() {
        return aws.sqs();
    }

    /** Where the stack's services are, as a function's environment says it. */
    public Map<String, String> endpoints() {
        return endpoints;
    }

    /** Opens clients of the stack's services as its functions do; whoever opens one closes it. */
    public AwsClients clients() {
        var environment = new HashMap<>(endpoints);
        environment.put("AWS_REGION", template().deployment().region());
        environment.put("AWS_ACCESS_KEY_ID", LocalClients.ACCESS_KEY_ID);
        environment.put("AWS_SECRET_ACCESS_KEY", LocalClients.SECRET_ACCESS_KEY);
        return AwsClients.from(environment);
    }

    @Override
    public void close() {
        closing.close();
    }
}
