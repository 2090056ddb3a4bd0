package io.afterorder.local.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.afterorder.local.handlers.Seen;
import io.afterorder.local.http.Json;
import io.afterorder.local.lambda.FunctionResult;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalStackTest extends OnTestTemplate {
    @Nested
    class Functions {
        @Test
        void have_the_templates_environment_and_what_lambda_and_the_stack_add() throws JsonProcessingException {
            try (var stack = stack().environment(Map.of("EXTRA", "more")).start()) {
                var environment = Json.MAPPER.readTree(stack.invoke("Batches", "{\"environment\":1}").payload());

                assertThat(environment.properties()).extracting(Map.Entry::getKey).contains("TABLE", "STAGE", "SENDER",
                        "AWS_REGION", "AWS_LAMBDA_FUNCTION_NAME", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY",
                        "AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SQS", "AWS_ENDPOINT_URL_SCHEDULER",
                        "AWS_ENDPOINT_URL_SESV2", "EXTRA").doesNotContain("PATH", "HOME");
                assertThat(Json.text(environment, "QUEUE")).isEqualTo(stack.template().queue("Events").url());
            }
        }

        @Test
        void that_throw_give_their_error_to_the_caller() throws JsonProcessingException {
            try (var stack = stack().start()) {
                var result = stack.invoke("Target", "{\"fail\":1}");

                assertThat(result).isInstanceOf(FunctionResult.Failure.class);
                assertThat(Json.text(Json.MAPPER.readTree(result.payload()), "errorMessage"))
                        .isEqualTo("failed on demand");
                assertThat(Json.text(Json.MAPPER.readTree(result.payload()), "errorType"))
                        .isEqualTo("java.lang.IllegalStateException");
            }
        }

        @Test
        void log_to_a_file_of_the_data_folder() throws IOException {
            try (var stack = stack().dataFolder(folder).start()) {
                stack.invoke("Target", "{}");
            }
            assertThat(Files.readString(folder.resolve("logs/afterorder-Target.log"))).contains("START RequestId: ",
                    "Time: 2026-03-01T09:00:00Z", "remaining ");
        }

        @Test
        void are_invoked_at_their_rate() {
            try (var stack = stack().start()) {
                stack.advanceBy(Duration.ofMinutes(150));

                assertThat(Seen.all()).extracting(Seen::at).containsExactly(START.plus(Duration.ofHours(1)),
                        START.plus(Duration.ofHours(2)));
                assertThat(Seen.all().getFirst().event().path("sweep").asBoolean()).isTrue();
            }
        }
    }

    @Nested
    class A_data_folder {
        @Test
        void lets_the_next_stack_go_on_where_the_last_one_was() {
            try (var first = stack().dataFolder(folder).start(); var scheduler = scheduler(first)) {
                first.dynamoDb().putItem(put -> put.tableName("afterorder-Orders").item(
                        Map.of("PK", AttributeValue.fromS("ORDER#1"), "SK", AttributeValue.fromS("ORDER"))));
                first.send("Events", "fail");
                first.invokeAsynchronously("Target", "{\"fail\":1}");
                schedule(first, scheduler, "later", "2026-03-01T09:30:00");
                first.advanceBy(Duration.ofSeconds(30));
            }
            Seen.all().clear();
            try (var second = stack().dataFolder(folder).start()) {
                assertThat(second.now()).isEqualTo(START.plus(Duration.ofSeconds(30)));
                assertThat(second.dynamoDb().scan(scan -> scan.tableName("afterorder-Orders")).count()).isEqualTo(1);
                second.advanceBy(Duration.ofMinutes(40));

                assertThat(Seen.all()).extracting(Seen::at).containsExactly(START.plus(Duration.ofMinutes(1)),
                        START.plus(Duration.ofMinutes(2)), START.plus(Duration.ofMinutes(3)),
                        START.plus(Duration.ofMinutes(4)), START.plus(Duration.ofMinutes(30)));
                assertThat(second.queueMessages("DeadLetters")).hasSize(2);
            }
        }

        @Test
        void is_used_by_one_stack_at_a_time() {
            try (var first = stack().dataFolder(folder).start()) {
                assertThat(first.nextDue()).isPresent();
                assertThatThrownBy(() -> stack().dataFolder(folder).start())
                        .hasMessageContaining("is in use by another run");
            }
        }
    }
}
