package io.afterorder.local.contract;

import io.afterorder.aws.sqs.SqsDeadLetters;
import io.afterorder.aws.sqs.SqsWaitingMessages;
import io.afterorder.domain.port.WaitingMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What {@link WaitingMessages} promises, on a queue of its own. */
abstract class WaitingMessagesContract {
    private SqsClient client;
    private String queue;
    private WaitingMessages messages;

    abstract Venue venue();

    @BeforeEach
    void createQueue() {
        client = SqsDeadLetters.client(venue().clients());
        queue = client.createQueue(wanted -> wanted.queueName(Unique.name("waiting"))).queueUrl();
        messages = SqsWaitingMessages.withoutWaiting(client, queue);
    }

    @AfterEach
    void deleteQueue() {
        client.deleteQueue(unwanted -> unwanted.queueUrl(queue));
        client.close();
    }

    @Test
    void what_is_chosen_is_gone_and_all_else_is_there_for_others_at_once() {
        var all = IntStream.range(0, 23).mapToObj(number -> "message " + number).toList();
        all.forEach(body -> client.sendMessage(send -> send.queueUrl(queue).messageBody(body)));

        var swept = messages.remove(body -> body.endsWith("7"));

        assertThat(swept.removed()).isEqualTo(2);
        assertThat(swept.lookedAt()).isEqualTo(23);
        assertThat(swept.isWhole()).isTrue();
        assertThat(received()).containsExactlyInAnyOrderElementsOf(
                all.stream().filter(body -> !body.endsWith("7")).toList());
    }

    @Test
    void what_others_are_working_on_is_counted_and_left_to_them() {
        client.sendMessage(send -> send.queueUrl(queue).messageBody("in hand"));
        assertThat(received()).hasSize(1);

        var swept = messages.remove(_ -> true);

        assertThat(swept.removed()).isZero();
        assertThat(swept.hidden()).isEqualTo(1);
    }

    @Test
    void where_the_choice_fails_every_message_is_put_back() {
        client.sendMessage(send -> send.queueUrl(queue).messageBody("one"));
        client.sendMessage(send -> send.queueUrl(queue).messageBody("two"));

        assertThatThrownBy(() -> messages.remove(_ -> {
            throw new IllegalStateException("cannot choose");
        })).hasMessage("cannot choose");
        assertThat(received()).containsExactlyInAnyOrder("one", "two");
    }

    private List<String> received() {
        var bodies = new ArrayList<String>();
        for (var batch = batch(); !batch.isEmpty(); batch = batch()) {
            bodies.addAll(batch);
        }
        return bodies;
    }

    private List<String> batch() {
        return client.receiveMessage(receive -> receive.queueUrl(queue).maxNumberOfMessages(10)).messages().stream()
                .map(message -> message.body()).toList();
    }
}
