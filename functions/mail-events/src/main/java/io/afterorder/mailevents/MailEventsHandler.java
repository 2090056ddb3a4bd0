package io.afterorder.mailevents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.Rehearsal;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.OrderId;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** What SES says of messages, brought by EventBridge one event at a time. */
public final class MailEventsHandler implements RequestStreamHandler {
    private final Settlement settlement;
    private final EventLog log = EventLog.toStandardOutput();

    public MailEventsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** @param environment as {@code template.yaml} gives it */
    public MailEventsHandler(Map<String, String> environment, InstantSource clock) {
        this(environment, clock, AwsClients.from(environment));
    }

    /** @param clients of AWS, where they are not to be opened as the environment says */
    public MailEventsHandler(Map<String, String> environment, InstantSource clock, AwsClients clients) {
        var client = DynamoDbOrders.client(clients);
        var orders = new DynamoDbOrders(client, new Environment(environment).required("TABLE_NAME"));
        Rehearsal.of(() -> orders.load(new OrderId("000-0000000-0000000"), Instant.EPOCH));
        this.settlement = new Settlement(orders, clock);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var settled = MailEvent.read(Json.MAPPER.readTree(input)).flatMap(settlement::settle);
        settled.ifPresent(log::followUp);
        Json.MAPPER.writeValue(output, Map.of("settled", settled.isPresent()));
    }
}
