package io.afterorder.deadletters;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.log.EventLog;
import io.afterorder.aws.sqs.SqsDeadLetters;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.lambda.LambdaClient;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** For operators: lists, explains, replays and discards what failed for good. */
public final class DeadLettersHandler implements RequestStreamHandler {
    private final DeadLetterDesk desk;

    public DeadLettersHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** @param variables as {@code template.yaml} gives them */
    public DeadLettersHandler(Map<String, String> variables, InstantSource clock) {
        var environment = new Environment(variables);
        var clients = AwsClients.from(variables);
        this.desk = DeadLetterDesk.of(SqsDeadLetters.client(clients),
                clients.open(LambdaClient.builder(), "LAMBDA",
                        settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy())),
                environment.required("DEAD_LETTER_QUEUE_URL"), environment.required("ORDER_EVENTS_QUEUE_URL"),
                List.of(environment.required("ORDER_EVENTS_FUNCTION_ARN"), environment.required("SEND_FUNCTION_ARN"),
                        environment.required("MAIL_EVENTS_FUNCTION_ARN")),
                new EventLog(System.out, clock));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Json.MAPPER.writeValue(output, desk.answer(Json.MAPPER.readTree(input)));
    }
}
