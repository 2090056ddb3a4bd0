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
    private List<Subject> functions;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var campaigns = AroundTheClock.campaigns(folder.resolve("campaigns.json"));
        aws = CountedStack.start(HOME.resolve("template.yaml"), Map.of(CompiledFile.VARIABLE, campaigns.toString()),
                Instant.now(), Optional.empty());
        functions = new Deployed(HOME, aws, campaigns).all();
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

    private List<String> callsOfAWarmEvent(String function) {
        return coldStart(function).calls().getLast().stream().map(Object::toString).toList();
    }

    private ColdStart coldStart(String name) {
        var function = functions.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        assumeTrue(Files.exists(function.jar()),
                () -> function.jar() + " is not there: mvn verify packs it, mvn test does not");
        return new Measurement(aws.gateway(), 1).coldStart(function);
    }
}
