package io.afterorder.local.template;

import io.afterorder.local.template.FunctionDefinition.QueueTrigger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateTest {
    private static final Path TEMPLATE = Path.of("src/test/resources/test-template.yaml");

    @TempDir
    private Path folder;

    @Nested
    class What_it_reads {
        @Test
        void a_functions_environment_is_globals_and_its_own_with_every_intrinsic_resolved() {
            assertThat(read(Map.of()).function("Batches").environment()).containsExactlyInAnyOrderEntriesOf(
                    Map.ofEntries(Map.entry("TABLE", "afterorder-Orders"), Map.entry("STAGE", "test"),
                            Map.entry("SENDER", "shop@example.com"),
                            Map.entry("TARGET",
                                    "arn:aws:lambda:eu-central-1:000000000000:function:afterorder-Target:live"),
                            Map.entry("TARGET_TOO",
                                    "arn:aws:lambda:eu-central-1:000000000000:function:afterorder-Target:live"),
                            Map.entry("ROLE", "arn:aws:iam::000000000000:role/afterorder-SchedulerRole"),
                            Map.entry("OWN_ROLE", "arn:aws:iam::000000000000:role/afterorder-TargetRole"),
                            Map.entry("GROUP", "afterorder-Schedules"),
                            Map.entry("QUEUE", "http://localhost:9324/000000000000/afterorder-events"),
                            Map.entry("MAIL", "afterorder-mail"), Map.entry("LOG", "DEBUG"), Map.entry("FIRST", "DE"),
                            Map.entry("SECOND", "b"), Map.entry("QUIET", "yes"), Map.entry("EITHER", "yes"),
                            Map.entry("PLACE", "test:eu-central-1 ${Kept}")));
        }

        @Test
        void a_parameter_that_is_given_turns_conditions() {
            var live = read(Map.of("Stage", "live"));

            assertThat(live.function("Batches").environment()).containsEntry("GONE", "here")
                    .containsEntry("QUIET", "no").containsEntry("LOG", "INFO");
            assertThat(live.queue("OnlyLive").name()).isEqualTo("afterorder-OnlyLive");
            assertThat(live.outputs()).containsKey("LiveOnly");
        }

        @Test
        void a_resource_whose_condition_does_not_hold_is_not_there() {
            assertThat(read(Map.of()).queues()).extracting(QueueDefinition::logicalId)
                    .containsExactly("Events", "DeadLetters");
            assertThat(read(Map.of()).outputs()).containsExactly(
                    Map.entry("EventsUrl", "http://localhost:9324/000000000000/afterorder-events"));
        }

        @Test
        void functions_have_their_triggers_and_limits() {
            var batches = read(Map.of()).function("Batches");
            var target = read(Map.of()).function("Target");

            assertThat(batches.queues()).containsExactly(new QueueTrigger("Queue",
                    "arn:aws:sqs:eu-central-1:000000000000:afterorder-events", 5, Duration.ZERO, true));
            assertThat(batches.timeout()).isEqualTo(Duration.ofSeconds(20));
            assertThat(batches.memoryMegabytes()).isEqualTo(512);
            assertThat(target.timeout()).isEqualTo(Duration.ofSeconds(5));
            assertThat(target.schedules()).singleElement()
                    .satisfies(schedule -> assertThat(schedule.expression()).isEqualTo("rate(1 hour)"));
            assertThat(target.asynchronousInvocation().maximumAge()).isEqualTo(Duration.ofHours(1));
            assertThat(target.asynchronousInvocation().onFailureArn())
                    .contains("arn:aws:sqs:eu-central-1:000000000000:afterorder-DeadLetters");
        }

        @Test
        void queues_have_their_redrive_policy() {
            var queue = read(Map.of("Attempts", "5")).queue("Events");

            assertThat(queue.visibilityTimeout()).isEqualTo(Duration.ofMinutes(2));
            assertThat(queue.redrive()).contains(new QueueDefinition.Redrive(
                    "arn:aws:sqs:eu-central-1:000000000000:afterorder-DeadLetters", 5));
        }

        @Test
        void tables_have_their_keys_indexes_and_time_to_live() {
            var table = read(Map.of()).tables().getFirst();

            assertThat(table.key()).isEqualTo(new TableDefinition.Key("PK", Optional.of("SK")));
            assertThat(table.indexes()).singleElement().satisfies(index -> assertThat(index.key())
                    .isEqualTo(new TableDefinition.Key("state", Optional.of("due"))));
            assertThat(table.timeToLive()).contains("expires");
        }

        @Test
        void a_functions_event_bridge_event_is_a_rule_that_targets_it() {
            assertThat(read(Map.of()).rules()).singleElement().satisfies(rule -> {
                assertThat(rule.pattern().path("detail-type").path(0).path("prefix").asText()).isEqualTo("Email ");
                assertThat(rule.pattern().at("/detail/mail/tags/test/0/exists").isBoolean()).isTrue();
                assertThat(rule.targetArns())
                        .containsExactly("arn:aws:lambda:eu-central-1:000000000000:function:afterorder-Target");
            });
        }
    }

    @Nested
    class What_it_refuses {
        @Test
        void a_parameter_against_its_pattern_with_the_templates_own_advice() {
            assertThatThrownBy(() -> read(Map.of("Sender", "shop"))).hasMessage(
                    "test-template.yaml:7: parameter Sender: \"shop\" does not match the pattern [^@\\s]+@[^@\\s]+;"
                            + " write an address such as shop@example.com");
        }

        @Test
        void a_parameter_outside_its_values_or_bounds() {
            assertThatThrownBy(() -> read(Map.of("Stage", "tset")))
                    .hasMessageContaining("parameter Stage: \"tset\" is none of test, live");
            assertThatThrownBy(() -> read(Map.of("Attempts", "11"))).hasMessageContaining("is more than 10");
            assertThatThrownBy(() -> read(Map.of("Attempts", "few"))).hasMessageContaining("\"few\" is not a number");
        }

        @Test
        void a_secret_parameter_without_showing_it() {
            assertThatThrownBy(() -> read(Map.of("ApiSecret", "short")))
                    .hasMessageContaining("(not shown) has fewer than 8 characters").hasMessageNotContaining("short");
        }

        @Test
        void a_parameter_that_the_template_does_not_have() {
            assertThatThrownBy(() -> read(Map.of("Sendr", "a@b"))).hasMessageContaining("parameter Sendr is not in")
                    .hasMessageContaining("Sender, Stage");
        }

        @Test
        void a_reference_to_nothing_with_its_line() throws IOException {
            assertThatThrownBy(() -> resolve("""
                    Resources:
                      F:
                        Type: AWS::Serverless::Function
                        Properties:
                          Handler: a.B::c
                          Environment:
                            Variables:
                              X: !Ref Nowhere
                    """)).hasMessageStartingWith("template.yaml:8: \"Nowhere\" is no parameter and no resource");
        }

        @Test
        void a_function_without_handler() throws IOException {
            assertThatThrownBy(() -> resolve("""
                    Resources:
                      F:
                        Type: AWS::Serverless::Function
                        Properties: {CodeUri: x.jar}
                    """)).hasMessage("template.yaml:3: Resources.F has no Handler; add it");
        }

        @Test
        void what_an_event_asks_for_and_the_local_stack_would_not_do() throws IOException {
            assertThatThrownBy(() -> resolve("""
                    Resources:
                      F:
                        Type: AWS::Serverless::Function
                        Properties:
                          Handler: a.B::c
                          Events:
                            In:
                              Type: SQS
                              Properties:
                                Queue: arn
                                FilterCriteria: {Filters: []}
                    """)).hasMessageStartingWith(
                    "template.yaml:11: the local stack does not know Resources.F.Events.In.Properties.FilterCriteria");
        }

        @Test
        void yaml_that_is_none_with_its_line() throws IOException {
            assertThatThrownBy(() -> resolve("Resources:\n  - a\n b: c\n"))
                    .isInstanceOf(InvalidTemplateException.class).hasMessageStartingWith("template.yaml:3: not YAML");
        }

        @Test
        void a_number_that_is_none() throws IOException {
            assertThatThrownBy(() -> resolve("""
                    Resources:
                      Q:
                        Type: AWS::SQS::Queue
                        Properties:
                          VisibilityTimeout: soon
                    """)).hasMessage("template.yaml:5: Resources.Q.VisibilityTimeout \"soon\" is not a whole number;"
                    + " write a whole number");
        }

        private Template resolve(String yaml) throws IOException {
            var file = Files.writeString(folder.resolve("template.yaml"), yaml);
            return TemplateFile.read(file).resolve(Deployment.local(Map.of()), URI.create("http://localhost:9324"));
        }
    }

    private static Template read(Map<String, String> parameters) {
        return TemplateFile.read(TEMPLATE).resolve(Deployment.local(parameters), URI.create("http://localhost:9324"));
    }
}
