package io.afterorder.local.aws;

import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.Template;
import io.afterorder.local.template.TemplateFile;
import io.afterorder.local.time.TurnableClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAwsTest {
    private static final Path TEMPLATE = Path.of("src/test/resources/test-template.yaml");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static final MessageAttributeValue TEST_ATTRIBUTE = MessageAttributeValue.builder().dataType("String")
            .stringValue("test").build();

    private final TurnableClock clock = new TurnableClock(START);

    @TempDir
    private Path folder;

    @Nested
    class Tables {
        @Test
        void have_the_templates_keys_and_an_index_that_holds_only_items_with_its_key() {
            try (var dynamoDb = new RunningTables(Optional.empty())) {
                dynamoDb.put("ORDER#1", Map.of("state", AttributeValue.fromS("PLANNED"), "due",
                        AttributeValue.fromS("2026-03-05")));
                dynamoDb.put("ORDER#2", Map.of());

                var described = dynamoDb.client.describeTable(t -> t.tableName("afterorder-Orders")).table();
                assertThat(described.globalSecondaryIndexes()).extracting(GlobalSecondaryIndexDescription::indexName)
                        .containsExactly("operators");
                assertThat(dynamoDb.client
                        .scan(scan -> scan.tableName("afterorder-Orders").indexName("operators")).items()).hasSize(1);
            }
        }

        @Test
        void lose_expired_items_by_the_stacks_time() {
            try (var dynamoDb = new RunningTables(Optional.empty())) {
                dynamoDb.put("ORDER#1", Map.of("expires",
                        AttributeValue.fromN(Long.toString(START.plus(Duration.ofDays(2)).getEpochSecond()))));
                var expiry = new Expiry(dynamoDb.client, dynamoDb.template.tables().getFirst(), "expires", clock);

                clock.turnTo(START.plus(Duration.ofDays(1)));
                expiry.runDue();
                assertThat(dynamoDb.items()).isEqualTo(1);

                clock.turnTo(START.plus(Duration.ofDays(3)));
                expiry.runDue();
                assertThat(dynamoDb.items()).isZero();
            }
        }

        @Test
        void are_still_there_on_the_same_folder() {
            try (var first = new RunningTables(Optional.of(folder))) {
                first.put("ORDER#1", Map.of());
            }
            try (var second = new RunningTables(Optional.of(folder))) {
                assertThat(second.items()).isEqualTo(1);
            }
        }
    }

    @Nested
    class Queues {
        @Test
        void hide_a_received_message_until_the_stacks_clock_has_passed_the_visibility_timeout() {
            try (var queues = new RunningQueues(Optional.empty())) {
                queues.send("hello");
                assertThat(queues.receive()).extracting(Message::body).containsExactly("hello");
                assertThat(queues.receive()).isEmpty();

                clock.turnTo(START.plus(Duration.ofSeconds(121)));
                assertThat(queues.receive()).singleElement().satisfies(message -> assertThat(message.attributes())
                        .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "2")
                        .containsEntry(MessageSystemAttributeName.SENT_TIMESTAMP, Long.toString(START.toEpochMilli())));
            }
        }

        @Test
        void say_when_a_hidden_message_comes_back_without_receiving_it() {
            try (var queues = new RunningQueues(Optional.empty())) {
                queues.send("hello");
                queues.receive();

                assertThat(queues.server.messages("afterorder-events")).singleElement().satisfies(held -> {
                    assertThat(held.visibleAt()).isEqualTo(START.plus(Duration.ofMinutes(2)));
                    assertThat(held.receiveCount()).isEqualTo(1);
                    assertThat(held.body()).isEqualTo("hello");
                });
            }
        }

        @Test
        void move_a_message_to_the_dead_letters_after_its_receive_count() {
            try (var queues = new RunningQueues(Optional.empty())) {
                queues.send("hopeless");
                for (int attempt = 0; attempt < 4; attempt++) {
                    queues.receive();
                    clock.turnTo(clock.instant().plus(Duration.ofSeconds(121)));
                }

                assertThat(queues.server.messages("afterorder-events")).isEmpty();
                assertThat(queues.server.messages("afterorder-DeadLetters")).extracting(HeldMessage::body)
                        .containsExactly("hopeless");
            }
        }

        @Test
        void still_hold_their_messages_on_the_same_folder() {
            try (var first = new RunningQueues(Optional.of(folder))) {
                first.send("handled");
                first.receive().forEach(message -> first.client.deleteMessage(
                        delete -> delete.queueUrl(first.url()).receiptHandle(message.receiptHandle())));
                first.send("received");
                first.receive();
                first.send("waiting – für später");
            }
            try (var second = new RunningQueues(Optional.of(folder))) {
                assertThat(second.receive()).singleElement().satisfies(message -> {
                    assertThat(message.body()).isEqualTo("waiting – für später");
                    assertThat(message.messageAttributes()).containsEntry("kind", TEST_ATTRIBUTE);
                });
                clock.turnTo(START.plus(Duration.ofSeconds(121)));
                assertThat(second.receive()).hasSize(2);
            }
        }
    }

    private static final class RunningTables implements AutoCloseable {
        private final LocalDynamoDb server;
        private final DynamoDbClient client;
        private final Template template = TemplateFile.read(TEMPLATE).resolve(Deployment.local(Map.of()),
                URI.create("http://localhost:1"));

        RunningTables(Optional<Path> folder) {
            server = LocalDynamoDb.start(folder);
            client = LocalClients.dynamoDb(server.endpoint(), "eu-central-1");
            template.tables().forEach(new TableCreation(client)::create);
        }

        void put(String partition, Map<String, AttributeValue> more) {
            var item = new HashMap<>(more);
            item.put("PK", AttributeValue.fromS(partition));
            item.put("SK", AttributeValue.fromS("ORDER"));
            client.putItem(put -> put.tableName("afterorder-Orders").item(item));
        }

        int items() {
            return client.scan(scan -> scan.tableName("afterorder-Orders")).count();
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }

    private final class RunningQueues implements AutoCloseable {
        private final LocalQueues server;
        private final SqsClient client;
        private final Template template;

        RunningQueues(Optional<Path> folder) {
            server = LocalQueues.start(clock, folder, "eu-central-1", Deployment.LOCAL_ACCOUNT);
            client = LocalClients.sqs(server.endpoint(), "eu-central-1");
            template = TemplateFile.read(TEMPLATE).resolve(Deployment.local(Map.of()), server.endpoint());
            new QueueCreation(client, server).create(template.queues());
        }

        String url() {
            return template.queue("Events").url();
        }

        void send(String body) {
            client.sendMessage(send -> send.queueUrl(url()).messageBody(body).messageAttributes(
                    Map.of("kind", TEST_ATTRIBUTE)));
        }

        List<Message> receive() {
            return client.receiveMessage(receive -> receive.queueUrl(url()).maxNumberOfMessages(10)
                    .messageSystemAttributeNames(MessageSystemAttributeName.ALL).messageAttributeNames("All"))
                    .messages();
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }
}
