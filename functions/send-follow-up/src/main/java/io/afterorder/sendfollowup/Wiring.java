package io.afterorder.sendfollowup;

import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Once;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.log.EventLog;
import io.afterorder.aws.scheduler.EventBridgeSchedules;
import io.afterorder.aws.scheduler.ScheduleTarget;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.aws.ses.SesMailer;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.buyer.Histories;
import io.afterorder.domain.campaign.Campaigns;
import io.afterorder.domain.followup.Decider;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.port.Mailer;
import io.afterorder.domain.port.Orders;
import io.afterorder.domain.port.Schedules;
import io.afterorder.messages.campaign.CompiledCampaigns;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.messages.campaign.CompiledSegments;
import io.afterorder.messages.render.Renderer;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Chooses what stands behind the ports, from the environment that {@code template.yaml} gives. */
final class Wiring {
    private final Environment environment;
    private final InstantSource clock;
    private final AwsClients clients;
    private final CompletableFuture<Renderer> renderer;
    private final CompletableFuture<Mailer> mailer;

    Wiring(Map<String, String> environment, InstantSource clock, AwsClients clients) {
        this.environment = new Environment(environment);
        this.clock = clock;
        this.clients = clients;
        // Templates take as long to compile as the AWS clients to open, so the two are made ready side by side.
        this.renderer = CompletableFuture.supplyAsync(() -> Renderer.read(CompiledFile.chosenBy(environment), clock));
        this.mailer = renderer.thenApply(
                _ -> new SesMailer(SesMailer.client(clients), this.environment.required("CONFIGURATION_SET")));
    }

    /** Ready for the first event, as far as that can be without one: see {@link SendRehearsal}. */
    FollowUpSending sending() {
        var composer = new CheckedComposer(renderer, new EmailAddress(environment.required("SENDER_ADDRESS")), clock);
        var campaigns = CompiledCampaigns.chosenBy(environment.variables());
        var segments = CompiledSegments.chosenBy(environment.variables());
        var rehearsal = new SendRehearsal(campaigns);
        var rehearsed = mailer.thenAccept(opened -> rehearsal.message(composer, opened));
        var orders = new DynamoDbOrders(DynamoDbOrders.client(clients), environment.required("TABLE_NAME"));
        rehearsal.record(orders);
        rehearsed.join();
        var buyers = new Buyers(orders, new Histories(orders, segments.segments()), campaigns, segments.templates(),
                clock);
        return sending(campaigns, orders, buyers, composer);
    }

    private FollowUpSending sending(Campaigns campaigns, Orders orders, Buyers buyers, Composer composer) {
        var recording = new Recording(orders, schedules(), clock, EventLog.toStandardOutput(clock));
        var dispatching = new Dispatching(orders, composer, buyers, mailer.join(),
                new SellerSolicitations(environment, new Secrets(clients), clock), recording, clock);
        return new FollowUpSending(buyers, new Decider(campaigns), dispatching, recording, clock);
    }

    /** Opened when the first follow-up is moved, which most are not. */
    private Schedules schedules() {
        var target = ScheduleTarget.from(environment);
        var opened = new Once<>(() -> new EventBridgeSchedules(EventBridgeSchedules.client(clients), target, clock));
        return new Schedules() {
            @Override
            public void wake(FollowUpKey key, Instant due, Optional<String> buyerAlias) {
                opened.get().wake(key, due, buyerAlias);
            }

            @Override
            public void cancel(FollowUpKey key, Instant due) {
                opened.get().cancel(key, due);
            }
        };
    }
}
