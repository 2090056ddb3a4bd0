package io.afterorder.benchmarks;

import io.afterorder.benchmarks.aws.CountedStack;
import io.afterorder.benchmarks.measure.ColdStart;
import io.afterorder.benchmarks.measure.Measurement;
import io.afterorder.benchmarks.measure.Subject;
import io.afterorder.benchmarks.subjects.AroundTheClock;
import io.afterorder.benchmarks.subjects.Deployed;
import io.afterorder.messages.campaign.CompiledFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Each function from the jar that is deployed, under Lambda's own runtime client: it works although classes were left
 * out of the jar, and it calls AWS no more often than an event needs.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FunctionsInTheirJarsTest {
    private static final Path HOME = Path.of("..", "..").toAbsolutePath().normalize();

    private CountedStack aws;
    private Deployed deployed;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var campaigns = AroundTheClock.campaigns(folder.resolve("campaigns.json"));
        aws = CountedStack.start(HOME.resolve("template.yaml"), Map.of(CompiledFile.VARIABLE, campaigns.toString()),
                Instant.now(), Optional.empty());
        deployed = new Deployed(HOME, aws, campaigns);
    }

    @AfterAll
    void stop() {
        aws.close();
    }

    /** The order has a delivery window, so that its shipment plans all three touches. */
    @Test
    void an_order_event_costs_one_read_one_transaction_and_one_call_a_new_schedule() {
        assertThat(callsOfAWarmEvent("order-events")).containsExactlyInAnyOrder("dynamodb:Query",
                "scheduler:CreateSchedule", "scheduler:CreateSchedule", "scheduler:CreateSchedule",
                "dynamodb:TransactWriteItems");
    }

    @Test
    void a_message_costs_a_read_a_claim_a_send_and_a_record() {
        assertThat(callsOfAWarmEvent("send-follow-up")).hasSize(4).contains("dynamodb:Query", "ses:SendEmail");
    }

    @Test
    void what_the_mail_service_reports_of_a_sent_message_costs_a_read_and_a_note() {
        assertThat(callsOfAWarmEvent("mail-events")).containsExactly("dynamodb:Query", "dynamodb:UpdateItem");
    }

    @Test
    void a_cancellation_deletes_each_schedule_once_the_order_is_written() {
        assertThat(callsOfAWarmEvent(deployed.cancellation())).startsWith("dynamodb:Query",
                "dynamodb:TransactWriteItems").endsWith("scheduler:DeleteSchedule").hasSize(5);
    }

    @Test
    void dead_letters_go_round_again_by_queue_and_by_invocation() {
        var first = coldStart(deployed.replay()).calls().getFirst();

        assertThat(first).as("it takes all letters that are there").extracting(Object::toString)
                .contains("sqs:ReceiveMessage", "sqs:SendMessage", "lambda:Invoke", "sqs:DeleteMessage");
    }

    private List<String> callsOfAWarmEvent(String name) {
        return callsOfAWarmEvent(
                deployed.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow());
    }

    private List<String> callsOfAWarmEvent(Subject function) {
        return coldStart(function).calls().getLast().stream().map(Object::toString).toList();
    }

    private ColdStart coldStart(Subject function) {
        assumeTrue(Files.exists(function.jar()),
                () -> function.jar() + " is not there: mvn verify packs it, mvn test does not");
        return new Measurement(aws.gateway(), 1).coldStart(function);
    }
}
