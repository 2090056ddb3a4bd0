package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.followup.Planner;
import io.afterorder.local.sellingpartner.SellingPartnerCredentials;
import io.afterorder.local.sellingpartner.SellingPartnerServer;
import io.afterorder.local.stack.LocalStack;
import io.afterorder.local.stack.StandIn;
import io.afterorder.local.stack.Surroundings;
import io.afterorder.messages.campaign.CompiledCampaigns;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Feeds the stack, each message when it arrives, and turns the clock on. */
final class Run {
    private static final String SECRET_ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:selling-partner-AbCdEf";
    private static final SellingPartnerCredentials CREDENTIALS = new SellingPartnerCredentials("local-client",
            "local-secret", "local-token");

    private final Path template;
    private final Path campaigns;
    private final Optional<Path> data;

    /**
     * @param campaigns the compiled file
     * @param data kept from run to run; a run on it goes on where the last one ended
     */
    Run(Path template, Path campaigns, Optional<Path> data) {
        this.template = template;
        this.campaigns = campaigns;
        this.data = data;
    }

    /**
     * @param after how far to turn the clock once everything has arrived
     * @param progress told each time at which the clock stops
     */
    RunResult feed(Inputs inputs, Duration after, Consumer<Instant> progress) {
        var amazon = new AtomicReference<SellingPartnerServer>();
        try (var stack = stack(inputs, amazon)) {
            var table = stack.template().tables().getFirst().name();
            var orders = new DynamoDbOrders(stack.dynamoDb(), table);
            var seen = new SeenOrders(stack, orders, table, new Planner(CompiledCampaigns.read(campaigns)),
                    data.map(folder -> folder.resolve("seen-orders.json")));
            Consumer<Instant> watching = instant -> {
                seen.look();
                progress.accept(instant);
            };
            offerFirstVersions(inputs.orders(), amazon.get());
            for (var message : inputs.incoming()) {
                stack.advanceTo(message.arrives(), watching);
                offerUntil(stack.now(), inputs.orders(), amazon.get());
                stack.send("OrderEventsQueue", message.body());
            }
            stack.settle();
            stack.advanceTo(lastArrival(inputs, stack.now()).plus(after), watching);
            seen.look();
            return new ResultReading(stack, orders, table, seen.all()).read();
        }
    }

    private LocalStack stack(Inputs inputs, AtomicReference<SellingPartnerServer> amazon) {
        var builder = LocalStack.of(template)
                .parameters(Map.of("SenderAddress", "orders@hearthline.example", "SenderIdentity", "hearthline.example",
                        "SellingPartnerSecretArn", SECRET_ARN))
                .environment(Map.of("AFTERORDER_CAMPAIGNS", campaigns.toAbsolutePath().toString()))
                .secrets(Map.of(SECRET_ARN, secret())).with(around -> amazon(around, amazon));
        data.ifPresent(builder::dataFolder);
        inputs.incoming().stream().findFirst().ifPresent(first -> builder.startingAt(first.arrives()));
        return builder.start();
    }

    private static StandIn amazon(Surroundings around, AtomicReference<SellingPartnerServer> amazon) {
        var server = new SellingPartnerServer(around.folder("selling-partner"), around.clock(), CREDENTIALS);
        amazon.set(server);
        var endpoint = server.endpoint().toString();
        return StandIn.answering(
                Map.of("SELLING_PARTNER_ENDPOINT", endpoint, "LOGIN_ENDPOINT", endpoint + "/auth/o2/token"),
                server::close);
    }

    private static String secret() {
        return "{\"clientId\":\"%s\",\"clientSecret\":\"%s\",\"refreshToken\":\"%s\"}".formatted(CREDENTIALS.clientId(),
                CREDENTIALS.clientSecret(), CREDENTIALS.refreshToken());
    }

    /** Amazon knows an order before it tells of it. */
    private static void offerFirstVersions(List<JsonNode> orders, SellingPartnerServer amazon) {
        var seen = new HashSet<String>();
        orders.stream().filter(order -> seen.add(order.path("orderId").asText())).forEach(amazon.orders()::put);
    }

    private static void offerUntil(Instant now, List<JsonNode> orders, SellingPartnerServer amazon) {
        orders.stream().filter(order -> !Inputs.updated(order).isAfter(now)).forEach(amazon.orders()::put);
    }

    /** The end of a run depends on what it was fed, so that a run that was broken off ends where it would have ended. */
    private static Instant lastArrival(Inputs inputs, Instant now) {
        return inputs.incoming().isEmpty() ? now : inputs.incoming().getLast().arrives();
    }
}
