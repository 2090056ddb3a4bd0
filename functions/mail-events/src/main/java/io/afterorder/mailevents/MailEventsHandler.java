package io.afterorder.mailevents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Json;
import io.afterorder.aws.Rehearsal;
import io.afterorder.aws.dynamodb.DynamoDbComplaints;
import io.afterorder.aws.dynamodb.DynamoDbMailReports;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.aws.log.EventLog;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.mailevents.MailEventHandling.Handled;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** What SES says of messages, brought by EventBridge one event at a time. */
public final class MailEventsHandler implements RequestStreamHandler {
    private static final OrderId NOBODYS = new OrderId("000-0000000-0000000");

    private final MailEventHandling handling;

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
        var table = new Environment(environment).required("TABLE_NAME");
        var orders = new DynamoDbOrders(client, table);
        var reports = new DynamoDbMailReports(client, table);
        rehearse(orders, reports);
        var log = EventLog.toStandardOutput(clock);
        var consequences = new Consequences(new DynamoDbStops(client, table), new DynamoDbComplaints(client, table),
                new OptOut(orders, clock), clock, log);
        this.handling = new MailEventHandling(orders, reports, consequences, clock, log);
    }

    /** The way of a delivery, the most common event, up to the wire. */
    private static void rehearse(DynamoDbOrders orders, DynamoDbMailReports reports) {
        Rehearsal.of(() -> orders.load(NOBODYS, Instant.EPOCH));
        Rehearsal.of(() -> reports.note(new FollowUpKey(NOBODYS, "rehearsal", "rehearsal"),
                new MailReport.Delivered(Instant.EPOCH)));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var handled = MailEvent.read(Json.MAPPER.readTree(input)).map(handling::handle)
                .orElseGet(() -> new Handled(false, false));
        Json.MAPPER.writeValue(output, Json.MAPPER.createObjectNode().put("settled", handled.settled())
                .put("reported", handled.reported()));
    }
}
