package io.afterorder.local.run;

import io.afterorder.aws.dynamodb.DynamoDbMailReports;
import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.MailReport;
import io.afterorder.domain.followup.State.Failed;
import io.afterorder.domain.followup.State.Skipped;
import io.afterorder.domain.order.OrderEvent.BuyerOptedOut;
import io.afterorder.domain.port.Stops;
import io.afterorder.local.ses.MailOutcome;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes back of mail, and what is stopped for it, through the whole stack. */
class StopsTest extends OnLocalStack {
    private static final String TOUCH = "product-documents";

    @Test
    void a_delivery_is_noted_with_the_follow_up_and_told_by_its_reason() {
        ship(order(1), "one");

        stack().advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(reports(order(1))).containsExactly(new MailReport.Delivered(DUE.plus(Duration.ofMinutes(1))));
        assertThat(OutcomeReason.of(documents(order(1)), reports(order(1))))
                .isEqualTo(
                        "passed amazon-2025-07 and was sent at 2026-03-04T10:00:00Z; delivered at 2026-03-04T10:01:00Z");
    }

    @Test
    void a_buyer_who_opted_out_gets_nothing_more_on_any_order() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), MailOutcome.buyerOptedOut());
        ship(order(1), "one");
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(reported(order(1))).isEqualTo("optout.buyer");
        assertThat(orders().load(order(1), stack().now()).order().timeline().latest(BuyerOptedOut.class)).isPresent();

        ship(order(2), "one");
        ship(order(3), "another");
        stack().advanceBy(Duration.ofDays(2));

        assertThat(documents(order(2)).state()).isInstanceOfSatisfying(Skipped.class,
                skipped -> assertThat(skipped.reason().code()).isEqualTo("optout.buyer"));
        assertThat(documents(order(3)).state().label()).isEqualTo("SENT");
    }

    @Test
    void a_blocked_message_stops_its_template_until_somebody_resumes_it_and_nothing_is_lost() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), MailOutcome.blocked());
        ship(order(1), "one");
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(reported(order(1))).isEqualTo("mail.blocked");
        assertThat(stops().inForce().templates()).containsOnlyKeys(TOUCH);

        ship(order(2), "two");
        stack().advanceBy(Duration.ofDays(2));
        assertThat(documents(order(2)).state().label()).isEqualTo("SCHEDULED");
        assertThat(OutcomeReason.of(documents(order(2)))).contains("(moved: the template " + TOUCH
                + " is stopped until somebody has looked at it: Amazon blocked a message");

        stops().resumeTemplate(TOUCH, stack().now());
        stack().advanceBy(Duration.ofDays(1));
        assertThat(documents(order(2)).state().label()).isEqualTo("SENT");
    }

    @Test
    void a_stopped_template_lets_its_messages_expire_with_that_reason() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), MailOutcome.blocked());
        ship(order(1), "one");
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));
        ship(order(2), "two");

        stack().advanceBy(Duration.ofDays(40));

        assertThat(documents(order(2)).state()).isInstanceOfSatisfying(Skipped.class,
                skipped -> assertThat(skipped.reason().code()).isEqualTo("expired"));
        assertThat(OutcomeReason.of(documents(order(2)))).contains("is stopped until somebody has looked at it");
    }

    @Test
    void a_restricted_account_sends_nothing_proactive_until_an_operator_lifts_it() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), MailOutcome.accountRestricted());
        ship(order(1), "one");
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));
        ship(order(2), "two");
        stack().advanceBy(Duration.ofDays(2));

        assertThat(stops().inForce().account()).isPresent();
        assertThat(documents(order(2)).moves()).last()
                .satisfies(move -> assertThat(move.reason().code()).isEqualTo("account.restricted"));
        assertThat(stack().mail().sentMails()).hasSize(1);

        stops().liftRestriction(stack().now());
        stack().advanceBy(Duration.ofDays(1));
        assertThat(documents(order(2)).state().label()).isEqualTo("SENT");
    }

    @Test
    void an_address_that_takes_no_mail_gets_none_any_more_on_any_order() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), MailOutcome.unknownMailbox());
        ship(order(1), "one");
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));
        ship(order(2), "one");
        stack().advanceBy(Duration.ofDays(2));

        assertThat(documents(order(2)).state()).isInstanceOfSatisfying(Skipped.class,
                skipped -> assertThat(skipped.reason()).hasToString(
                        "recipient.bounced: mail to the buyer's address comes back for good (Permanent General)"));
        assertThat(stack().mail().sentMails()).hasSize(1);
    }

    @Test
    void the_fifth_complaint_of_a_template_stops_it_though_every_event_comes_twice() {
        stack().mail().outcomes().when(address -> address.startsWith("angry"),
                new MailOutcome.Complained("abuse"));
        for (var n = 1; n <= 4; n++) {
            ship(order(n), "angry" + n);
        }
        stack().advanceTo(DUE.plus(Duration.ofHours(1)));
        publishComplaintsAgain();
        assertThat(stops().inForce().templates()).as("four complaints, told twice").isEmpty();

        ship(order(5), "angry5");
        stack().advanceBy(Duration.ofDays(2));

        assertThat(stops().inForce().templates().get(TOUCH).reason().text())
                .isEqualTo(
                        "5 buyers complained of messages from the template product-documents within the last 1000 messages");
        assertThat(reported(order(5))).isEqualTo("recipient.complained");
    }

    @Test
    void a_message_that_the_mail_service_took_and_then_refused_failed() {
        stack().mail().outcomes().when(address -> address.startsWith("one@"), new MailOutcome.Rejected("Bad content"));
        stack().mail().outcomes().when(address -> address.startsWith("two@"), new MailOutcome.NotRendered("no value"));
        ship(order(1), "one");
        ship(order(2), "two");

        stack().advanceTo(DUE.plus(Duration.ofHours(1)));

        assertThat(documents(order(1)).state()).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.reason().code()).isEqualTo("ses.rejected"));
        assertThat(documents(order(2)).state()).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.reason().code()).isEqualTo("ses.not-rendered"));
    }

    /** Four events as SES publishes them. */
    private void publishComplaintsAgain() {
        for (var mail : stack().mail().sentMails()) {
            var tags = Project.JSON.createObjectNode();
            mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
            tags.putArray("ses:configuration-set").add(mail.configurationSet());
            var event = Project.JSON.createObjectNode().put("source", "aws.ses").put("time", stack().now().toString());
            var detail = event.putObject("detail").put("eventType", "Complaint");
            detail.putObject("mail").put("messageId", mail.messageId()).set("tags", tags);
            detail.putObject("complaint").put("complaintFeedbackType", "abuse");
            stack().publish(event.toString());
        }
        stack().settle();
    }

    private static OrderId order(int number) {
        return new OrderId("302-5551234-765432" + number);
    }

    /** Shipped just before the stack's present. */
    private void ship(OrderId order, String buyer) {
        var at = stack().now().minus(Duration.ofHours(1));
        stack().send("OrderEventsQueue",
                """
                {"eventId":"1","orderId":"%s","type":"confirmed","occurredAt":"%s",
                 "salesChannel":{"channel":"AMAZON","marketplaceId":"A1PA6795UKMFR9"},"fulfilment":"MERCHANT","orderedAt":"%s",
                 "items":[{"sku":"HL-KETTLE-08","asin":"B0C7KETTL1","title":"Wasserkessel","quantity":1}],
                 "buyer":{"email":"%s@marketplace.amazon.de"}}"""
                        .formatted(order, at.minusSeconds(60), at.minusSeconds(60), buyer));
        stack().send("OrderEventsQueue", """
                {"eventId":"2","orderId":"%s","type":"shipped","occurredAt":"%s"}""".formatted(order, at));
        stack().settle();
    }

    /** Why the message came back, or what the buyer complained of. */
    private String reported(OrderId order) {
        return switch (reports(order).getLast()) {
            case MailReport.Bounced(_, var reason) -> reason.code();
            case MailReport.Complained(_, var reason) -> reason.code();
            case MailReport.Delivered _,MailReport.Delayed _ -> "";
        };
    }

    private List<MailReport> reports(OrderId order) {
        return new DynamoDbMailReports(stack().dynamoDb(), table()).of(order)
                .getOrDefault(documents(order).key(), List.of());
    }

    private Stops stops() {
        return new DynamoDbStops(stack().dynamoDb(), table());
    }
}
