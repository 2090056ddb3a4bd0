package io.afterorder.orderevents;

import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.Once;
import io.afterorder.aws.dynamodb.DailyVolume;
import io.afterorder.aws.dynamodb.DynamoDbConsents;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.log.EventLog;
import io.afterorder.aws.scheduler.EventBridgeSchedules;
import io.afterorder.aws.scheduler.ScheduleTarget;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.aws.sqs.SqsDeadLetters;
import io.afterorder.aws.sqs.SqsEventQueue;
import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.followup.Heeding;
import io.afterorder.domain.followup.Planner;
import io.afterorder.domain.port.DeadLetters;
import io.afterorder.domain.port.EventQueue;
import io.afterorder.domain.port.Schedules;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledSegments;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Chooses what stands behind the ports, from the environment that {@code template.yaml} gives. */
final class Wiring {
    private final Environment environment;
    private final InstantSource clock;
    private final AwsClients clients;
    private final Secrets secrets;
    private final EventLog log;

    Wiring(Map<String, String> environment, InstantSource clock, AwsClients clients) {
        this.environment = new Environment(environment);
        this.clock = clock;
        this.clients = clients;
        this.log = EventLog.toStandardOutput(clock);
        this.secrets = new Secrets(clients);
    }

    /** What the function does. */
    record Work(EventHandling events, Housekeeping housekeeping) {}

    /** Ready for the first event, as far as that can be without one: see {@link EventRehearsal}. */
    Work work() {
        var campaigns = CompiledCampaigns.chosenBy(environment.variables());
        var planner = new Planner(campaigns);
        var rehearsal = new EventRehearsal(planner);
        var aliases = new KeyedAliases(secrets, environment.required("ALIAS_KEY_SECRET_ARN"));
        // The two clients take as long to open and to try as the table's, so it is done side by side.
        var schedules = CompletableFuture.supplyAsync(() -> {
            var opened = schedules();
            rehearsal.calls(opened, aliases);
            return opened;
        });
        var intake = new Intake(Json.MAPPER, new OwnSeller(environment.optional("SELLER_ID")));
        var client = DynamoDbOrders.client(clients);
        var table = environment.required("TABLE_NAME");
        var orders = new DynamoDbOrders(client, table);
        rehearsal.order(intake, orders);
        var segments = CompiledSegments.chosenBy(environment.variables()).segments();
        var buyers = new Buyers(orders, new Histories(orders, segments), campaigns.askOfBuyers());
        var unwanted = new UnwantedSchedules(schedules.join(), log);
        var update = new OrderUpdate(orders, schedules.join(), unwanted, planner, aliases, buyers, clock);
        var consents = new DynamoDbConsents(client, table);
        var events = new EventHandling(intake, update,
                new ConsentHearing(consents, orders, schedules.join(), unwanted, new Heeding(campaigns), aliases,
                        clock, log),
                new Fanning(consents, orders, queue(), Integer.parseInt(environment.required("SEND_RATE")), clock),
                new AmazonReading(new SellerOrders(environment, secrets, clock)), deadLetters(),
                Integer.parseInt(environment.required("MAX_RECEIVE_COUNT")), clock, log);
        return new Work(events,
                new Housekeeping(orders, schedules.join(), new DailyVolume(client, table), clock, log));
    }

    private Schedules schedules() {
        return new EventBridgeSchedules(EventBridgeSchedules.client(clients), ScheduleTarget.from(environment), clock);
    }

    /** Opened when the first send is called for. */
    private EventQueue queue() {
        var url = environment.required("ORDER_EVENTS_QUEUE_URL");
        return new SqsEventQueue(new Once<>(() -> SqsDeadLetters.client(clients)), url);
    }

    /** Opened when the first thing fails, which on most days is never. */
    private DeadLetters deadLetters() {
        var queue = environment.required("DEAD_LETTER_QUEUE_URL");
        var opened = new Once<DeadLetters>(() -> new SqsDeadLetters(SqsDeadLetters.client(clients), queue));
        return letter -> opened.get().add(letter);
    }
}
