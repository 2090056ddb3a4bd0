package io.afterorder.orderevents;

import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.Once;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.log.EventLog;
import io.afterorder.aws.scheduler.EventBridgeSchedules;
import io.afterorder.aws.scheduler.ScheduleTarget;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.aws.sqs.SqsDeadLetters;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.port.DeadLetters;
import io.afterorder.messages.campaign.CompiledCampaigns;

import java.time.InstantSource;
import java.util.Map;

/** Chooses what stands behind the ports, from the environment that {@code template.yaml} gives. */
final class Wiring {
    private final Environment environment;
    private final InstantSource clock;
    private final AwsClients clients;
    private final Secrets secrets;
    private final EventLog log = EventLog.toStandardOutput();

    Wiring(Map<String, String> environment, InstantSource clock) {
        this.environment = new Environment(environment);
        this.clock = clock;
        this.clients = AwsClients.from(environment);
        this.secrets = new Secrets(clients);
    }

    EventHandling eventHandling() {
        return new EventHandling(new Intake(Json.MAPPER), orderUpdate(),
                new AmazonReading(new SellerOrders(environment, secrets, clock)),
                deadLetters(), Integer.parseInt(environment.required("MAX_RECEIVE_COUNT")), clock, log);
    }

    private OrderUpdate orderUpdate() {
        var orders = new DynamoDbOrders(DynamoDbOrders.client(clients), environment.required("TABLE_NAME"));
        var schedules = new EventBridgeSchedules(EventBridgeSchedules.client(clients), ScheduleTarget.from(environment),
                clock);
        var planner = new Planner(CompiledCampaigns.chosenBy(environment.variables()));
        return new OrderUpdate(orders, schedules, planner,
                new KeyedAliases(secrets, environment.required("ALIAS_KEY_SECRET_ARN")), clock);
    }

    /** Opened when the first thing fails, which on most days is never. */
    private DeadLetters deadLetters() {
        var queue = environment.required("DEAD_LETTER_QUEUE_URL");
        var opened = new Once<DeadLetters>(() -> new SqsDeadLetters(SqsDeadLetters.client(clients), queue));
        return letter -> opened.get().add(letter);
    }
}
