package io.afterorder.deadletters;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.util.Optional;

/** Sends a letter's body in again, through the door that it came in by. Nobody waits for what becomes of it there. */
final class Doors {
    private final SqsClient sqs;
    private final LambdaClient lambda;
    private final String orderEventsQueueUrl;
    private final Functions functions;

    Doors(SqsClient sqs, LambdaClient lambda, String orderEventsQueueUrl, Functions functions) {
        this.sqs = sqs;
        this.lambda = lambda;
        this.orderEventsQueueUrl = orderEventsQueueUrl;
        this.functions = functions;
    }

    /**
     * @return why it cannot be sent in; empty where it was taken
     * @throws software.amazon.awssdk.core.exception.SdkException where the door did not take it
     */
    Optional<String> send(Letter letter) {
        if (!letter.isWhole()) {
            return Optional
                    .of("its body was cut, as it was too long for the queue; send the event again from where it came");
        }
        return switch (letter.door()) {
            case Door.Queue _ -> {
                sqs.sendMessage(message -> message.queueUrl(orderEventsQueueUrl).messageBody(letter.body()));
                yield Optional.empty();
            }
            case Door.Invocation _ -> invoke(functions.orderEvents(), letter);
            case Door.Function(_, var name) -> invoke(functions.named(name), letter);
        };
    }

    private Optional<String> invoke(Optional<String> arn, Letter letter) {
        arn.ifPresent(function -> lambda.invoke(call -> call.functionName(function)
                .invocationType(InvocationType.EVENT).payload(SdkBytes.fromUtf8String(letter.body()))));
        return arn.isPresent()
                ? Optional.empty()
                : Optional.of("the function " + letter.where() + " is none of this stack's");
    }
}
