package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.dynamodb.DynamoDbMailReports;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.port.MailReports;
import io.afterorder.domain.port.Orders;
import io.afterorder.local.sellingpartner.SellingPartnerCredentials;
import io.afterorder.local.sellingpartner.SellingPartnerServer;
import io.afterorder.local.stack.LocalStack;
import io.afterorder.local.stack.StandIn;
import io.afterorder.local.stack.Surroundings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The stack with Amazon beside it, and what both are fed. */
public final class FedStack implements AutoCloseable {
    /** From whom its messages come. */
    public static final String SENDER = "orders@hearthline.example";

    private static final String SECRET_ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:selling-partner-AbCdEf";
    private static final SellingPartnerCredentials CREDENTIALS = new SellingPartnerCredentials("local-client",
            "local-secret", "local-token");

    private final LocalStack stack;
    private final SellingPartnerServer amazon;
    private final Inputs inputs;

    private FedStack(LocalStack stack, SellingPartnerServer amazon, Inputs inputs) {
        this.stack = stack;
        this.amazon = amazon;
        this.inputs = inputs;
    }

    /**
     * Starts the stack at the time of the first arrival; nothing has arrived yet.
     *
     * @param campaigns the compiled file
     * @param data kept from run to run; a stack on it goes on where the last one ended
     */
    public static FedStack start(Path template, Path campaigns, Optional<Path> data, Inputs inputs) {
        var amazon = new AtomicReference<SellingPartnerServer>();
        var builder = LocalStack.of(template)
                .parameters(Map.of("SenderAddress", SENDER, "SenderIdentity", "hearthline.example",
                        "SellingPartnerSecretArn", SECRET_ARN))
                .environment(Map.of("AFTERORDER_CAMPAIGNS", campaigns.toAbsolutePath().toString()))
                .secrets(Map.of(SECRET_ARN, secret())).with(around -> amazon(around, amazon));
        data.ifPresent(builder::dataFolder);
        inputs.incoming().stream().findFirst().ifPresent(first -> builder.startingAt(first.arrives()));
        return new FedStack(builder.start(), amazon.get(), inputs);
    }

    /** Lets everything arrive, each at its time, and does what is due meanwhile. */
    public void feed(Consumer<Instant> watching) {
        offerFirstVersions(inputs.orders());
        for (var message : inputs.incoming()) {
            stack.advanceTo(message.arrives(), watching);
            offerUntil(stack.now(), inputs.orders());
            stack.send("OrderEventsQueue", message.body());
        }
        stack.settle();
    }

    /** The end of a run depends on what it was fed, so that a run that was broken off ends where it would have ended. */
    Instant lastArrival() {
        return inputs.incoming().isEmpty() ? stack.now() : inputs.incoming().getLast().arrives();
    }

    public LocalStack stack() {
        return stack;
    }

    /** Amazon, as far as it stands in here. */
    public SellingPartnerServer amazon() {
        return amazon;
    }

    /** The name of the table. */
    public String table() {
        return stack.template().tables().getFirst().name();
    }

    /** The orders in the table. */
    public Orders orders() {
        return new DynamoDbOrders(stack.dynamoDb(), table());
    }

    /** What the mail service reported of them. */
    public MailReports reports() {
        return new DynamoDbMailReports(stack.dynamoDb(), table());
    }

    @Override
    public void close() {
        stack.close();
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
    private void offerFirstVersions(List<JsonNode> orders) {
        var seen = new HashSet<String>();
        orders.stream().filter(order -> seen.add(order.path("orderId").asText())).forEach(amazon.orders()::put);
    }

    private void offerUntil(Instant now, List<JsonNode> orders) {
        orders.stream().filter(order -> !Inputs.updated(order).isAfter(now)).forEach(amazon.orders()::put);
    }
}
