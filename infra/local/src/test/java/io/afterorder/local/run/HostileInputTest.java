package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.local.ses.SentMail;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Buyers and products whose names were chosen to do harm, from the event to the message as the mail service got it. */
@Tag("slow")
class HostileInputTest extends OnLocalStack {
    private static final List<String> HARMFUL = List.of("<script>alert(1)</script><img src=x onerror=alert(1)>",
            "\"'><a href=\"javascript:alert(1)\" onmouseover=alert(1)>Ida</a><!--",
            "</title></style></td><iframe src=x>",
            "{{orderId}} {{{orderId}}} {{> secret}} {{#with this}}{{class}}{{/with}} {{lookup this \"x\"}}",
            "Ida\r\nBcc: all@evil.example\r\n\r\nHello", "Ida\u0085Bcc: all@evil.example\u2028X-Evil: 1",
            "=?utf-8?B?PHNjcmlwdD4=?= =?utf-8?q?Bcc:_all?=", "Ida\u202e\u0000\u200bevil", "&lt;script&gt;${x} %s {0}");
    private static final Set<String> HEADERS = Set.of("Date", "From", "To", "Message-ID", "Subject", "MIME-Version",
            "Content-Type", "Content-Transfer-Encoding");
    private static final String FIELDS = """
            {"confirmed":{"orderedAt":"2026-03-03T10:00:00Z","fulfilment":"MERCHANT",
              "salesChannel":{"channel":"DIRECT","shop":"HARM","zone":"Europe/London","language":"en-GB"},
              "items":[{"sku":"HARM","asin":"HARM","title":"HARM","quantity":1,"personalisation":"HARM",
                "price":{"amount":"12.50","currency":"GBP"}}],"total":{"amount":"12.50","currency":"GBP"},
              "buyer":{"name":"HARM","email":"ida@mail.example","shippingAddress":["HARM","London"],"billingAddress":["HARM"]}},
             "shipped":{"carrier":"HARM","trackingNumber":"HARM","trackingLink":"https://parcel.example/HARM"},
             "delivered":{"proof":{"photo":"https://parcel.example/HARM","place":"HARM","signedBy":"HARM"}},
             "problem":{"kind":"LATE","detail":"HARM"},"return-requested":{"cause":"HARM"}}""";

    @Test
    void a_message_shows_what_was_written_and_does_nothing_of_it() throws IOException {
        for (var event : Project.JSON.readTree(FIELDS).properties()) {
            for (var i = 0; i < HARMFUL.size(); i++) {
                tell("HOSTILE-" + i, event.getKey(), event.getValue(), HARMFUL.get(i));
            }
            tell("<b>{{orderId}}</b>", event.getKey(), event.getValue(), "Ida");
            stack().advanceBy(Duration.ofMinutes(30));
        }

        assertThat(stack().queueMessages("DeadLetterQueue")).isEmpty();
        assertThat(stack().mail().sentMails()).hasSizeGreaterThan(HARMFUL.size()).allSatisfy(this::isHarmless);
        assertThat(stack().mail().sentMails()).anySatisfy(
                mail -> assertThat(mail.text()).contains("<script>alert(1)</script>"));
        for (var i = 0; i < HARMFUL.size(); i++) {
            assertThat(rows("HOSTILE-" + i)).isNotEmpty().extracting(row -> row.state().label())
                    .isSubsetOf("SENT", "BLOCKED", "SKIPPED");
        }
    }

    private void isHarmless(SentMail mail) {
        assertThat(mail.to()).containsExactly("ida@mail.example");
        assertThat(mail.copies()).isEmpty();
        assertThat(HEADERS).containsAll(mail.headers().keySet());
        assertThat(mail.subject()).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]|=\\?[^?\\s]+\\?[bBqQ]\\?");
        var page = Jsoup.parse(mail.html());
        assertThat(
                page.select("script, iframe, object, form, [onerror], [onmouseover], a[href^=javascript], img[src=x]"))
                .isEmpty();
        assertThat(mail.html() + mail.text()).doesNotContain("secret.hbs", "java.lang");
    }

    private void tell(String orderId, String type, JsonNode fields, String harm) {
        var event = (ObjectNode) harmed(type, fields, harm);
        event.put("eventId", type).put("orderId", orderId).put("type", type).put("occurredAt",
                stack().now().toString());
        stack().send("OrderEventsQueue", event.toString());
    }

    private static JsonNode harmed(String name, JsonNode event, String harm) {
        return Marks.mapped(name, event.deepCopy(), _ -> text -> text.contains("https:")
                ? text.replace("HARM", harm.replaceAll("[\\s\\u0085\\u2028]", "+"))
                : text.replace("HARM", harm));
    }

    private List<FollowUp> rows(String orderId) {
        return orders().load(new OrderId(orderId), stack().now()).followUps();
    }
}
