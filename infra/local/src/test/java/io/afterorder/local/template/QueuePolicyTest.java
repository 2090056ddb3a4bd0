package io.afterorder.local.template;

import io.afterorder.local.run.Project;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Who else than the account itself may write to the stack's queues. */
class QueuePolicyTest {
    private static final String SECRET = "arn:aws:secretsmanager:eu-central-1:000000000000:secret:selling-partner-AbCdEf";

    @Test
    void amazons_account_may_write_events_and_nobody_else() {
        assertThat(allowed("OrderEventsQueuePolicy", Map.of("SellingPartnerSecretArn", SECRET))).singleElement()
                .satisfies(statement -> {
                    assertThat(statement.section("Principal").allTexts())
                            .isEqualTo(Map.of("AWS", "arn:aws:iam::437568002678:root"));
                    assertThat(statement.oneOrMore("Action")).containsExactly("sqs:SendMessage",
                            "sqs:GetQueueAttributes");
                    assertThat(statement.requiredText("Resource")).endsWith(":afterorder-OrderEventsQueue");
                });
    }

    @Test
    void where_nothing_can_be_made_of_its_notifications_amazon_may_not_write() {
        assertThat(allowed("OrderEventsQueuePolicy", Map.of())).isEmpty();
    }

    @Test
    void the_event_bus_may_leave_what_one_rule_could_not_deliver() {
        assertThat(allowed("DeadLetterQueuePolicy", Map.of())).singleElement().satisfies(statement -> {
            assertThat(statement.section("Principal").allTexts()).isEqualTo(Map.of("Service", "events.amazonaws.com"));
            assertThat(statement.oneOrMore("Action")).containsExactly("sqs:SendMessage");
            assertThat(statement.requiredText("Resource")).endsWith(":afterorder-DeadLetterQueue");
            assertThat(statement.section("Condition").section("ArnEquals").fields().fields())
                    .containsOnlyKeys("aws:SourceArn");
        });
    }

    @Test
    void nobody_may_do_anything_over_an_open_line() {
        for (var policy : List.of("OrderEventsQueuePolicy", "DeadLetterQueuePolicy")) {
            assertThat(statements(policy, Map.of())).filteredOn(each -> each.requiredText("Effect").equals("Deny"))
                    .singleElement().satisfies(statement -> {
                        assertThat(statement.requiredText("Principal")).isEqualTo("*");
                        assertThat(statement.requiredText("Action")).isEqualTo("sqs:*");
                        assertThat(statement.section("Condition").section("Bool").allTexts())
                                .isEqualTo(Map.of("aws:SecureTransport", "false"));
                    });
        }
    }

    private static List<Section> allowed(String policy, Map<String, String> parameters) {
        return statements(policy, parameters).stream().filter(each -> each.requiredText("Effect").equals("Allow"))
                .toList();
    }

    private static List<Section> statements(String policy, Map<String, String> more) {
        var parameters = new HashMap<>(
                Map.of("SenderAddress", "orders@hearthline.example", "SenderIdentity", "hearthline.example"));
        parameters.putAll(more);
        var deployment = Deployment.local(parameters);
        return TemplateFile.read(Project.home().resolve("template.yaml"))
                .resources(deployment, new LocalReferences(deployment, URI.create("http://localhost:9324")))
                .ofType("AWS::SQS::QueuePolicy").filter(resource -> resource.logicalId().equals(policy)).findFirst()
                .orElseThrow().properties().section("PolicyDocument").sections("Statement");
    }
}
