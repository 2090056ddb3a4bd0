package io.afterorder.local.run;

import io.afterorder.domain.Marketplace;
import io.afterorder.local.run.RunResult.FollowUpResult;
import io.afterorder.local.run.RunResult.MessageResult;
import io.afterorder.local.run.RunResult.OrderResult;
import io.afterorder.local.ses.SentMail;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(Lifecycle.PER_CLASS)
class SampleRunTest {
    private RunResult result;

    SampleRunTest() {
        this.result = new RunResult(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @BeforeAll
    void run() {
        result = Project.sampleRun();
    }

    @Test
    void at_least_twelve_orders_of_five_marketplaces_are_there() {
        assertThat(result.orders()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(result.orders().stream().map(OrderResult::marketplaceId).filter(id -> !id.isEmpty()).distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void every_follow_up_has_ended_with_a_reason() {
        assertThat(result.orders().stream().flatMap(order -> order.followUps().stream())).isNotEmpty()
                .allSatisfy(followUp -> {
                    assertThat(followUp.outcome()).isIn("SENT", "SKIPPED", "BLOCKED", "FAILED");
                    assertThat(followUp.reason()).isNotBlank();
                });
    }

    @Test
    void an_order_that_gets_nothing_says_why() {
        assertThat(result.orders())
                .allSatisfy(order -> assertThat(order.followUps().size() + order.notPlanned().size()).isPositive());
        assertThat(order("203-1093847-2293018").notPlanned()).extracting(RunResult.NotPlannedResult::reason)
                .contains("it has not been shipped");
    }

    @Test
    void a_customer_of_the_sellers_own_shop_gets_a_confirmation_that_amazon_would_send_itself() {
        assertThat(outcomes(order("HL-2026-0077"))).isEqualTo(Map.of("order-confirmation", "SENT"));
        assertThat(result.messages().stream().filter(message -> message.touch().equals("order-confirmation")))
                .extracting(MessageResult::orderId).containsExactly("HL-2026-0077");
    }

    @Test
    void a_lost_parcel_is_told_of_and_then_its_new_date() {
        assertThat(messages("205-1192837-4450192")).extracting(MessageResult::touch).contains("lost", "delay");
    }

    @Test
    void a_return_is_answered_with_how_to_send_it() {
        assertThat(messages("406-9920183-1127364")).extracting(MessageResult::touch).contains("return-steps");
        assertThat(followUp("406-9920183-1127364", "return-window-closed").reason())
                .contains("the buyer asked to return it in time");
    }

    @Test
    void the_cancelled_order_gets_no_message() {
        assertThat(messages("203-1093847-2293018")).isEmpty();
    }

    @Test
    void no_order_is_asked_for_a_review_twice() {
        var asked = new HashSet<String>();
        assertThat(result.messages().stream().filter(SampleRunTest::asksForReview).map(MessageResult::orderId))
                .allSatisfy(id -> assertThat(asked.add(id)).isTrue());
        assertThat(result.solicitations()).allSatisfy(request -> assertThat(asked.add(request.orderId())).isTrue());
    }

    @Test
    void no_order_gets_more_than_three_messages_or_two_within_a_day() {
        var byOrder = result.messages().stream().collect(groupingBy(MessageResult::orderId));
        assertThat(byOrder.values()).allSatisfy(messages -> {
            assertThat(messages).hasSizeLessThanOrEqualTo(3);
            var times = messages.stream().map(MessageResult::sentAt).sorted(Comparator.naturalOrder()).toList();
            for (var i = 1; i < times.size(); i++) {
                assertThat(Duration.between(times.get(i - 1), times.get(i)))
                        .isGreaterThanOrEqualTo(Duration.ofHours(24));
            }
        });
    }

    @Test
    void every_message_arrives_by_day_where_the_buyer_is() {
        assertThat(result.messages().stream().filter(message -> !order(message.orderId()).marketplaceId().isEmpty()))
                .isNotEmpty().allSatisfy(message -> {
                    var zone = Marketplace.ofId(order(message.orderId()).marketplaceId()).orElseThrow().zone();
                    assertThat(message.sentAt().atZone(zone).toLocalTime()).isBetween(LocalTime.of(8, 0),
                            LocalTime.of(20, 0));
                });
    }

    @Test
    void events_that_came_twice_late_and_the_wrong_way_round_are_one_story() {
        assertThat(outcomes(order("305-9918273-1102937")))
                .isEqualTo(Map.of("product-documents", "SENT", "review-request", "SENT", "check-up", "SENT"));
        assertThat(outcomes(order("206-3349182-7710293")))
                .isEqualTo(Map.of("product-documents", "SENT", "review-request", "SENT", "check-up", "SENT"));
    }

    @Test
    void an_opt_out_holds_on_the_buyers_other_orders_too() {
        assertThat(followUp("112-6648193-0029384", "review-request").reason()).startsWith("optout.buyer");
    }

    @Test
    void an_order_without_an_address_gets_amazons_own_request() {
        assertThat(result.solicitations()).extracting(RunResult.SolicitationResult::orderId)
                .contains("113-5520918-7746632", "701-6619283-0093847", "249-7711026-3384910");
        assertThat(followUp("701-6619283-0093847", "check-up").reason()).startsWith("recipient.none");
    }

    @Test
    void the_buyers_language_is_never_missed() {
        assertThat(followUp("404-2281937-6610285", "review-request").reason()).startsWith("template.language");
        assertThat(messages("304-8827103-3391027"))
                .allSatisfy(message -> assertThat(message.locale()).startsWith("en"));
        assertThat(messages("302-4410027-5500318"))
                .allSatisfy(message -> assertThat(message.locale()).startsWith("de"));
    }

    @Test
    void a_late_report_of_delivery_moves_what_was_planned_from_the_estimate() {
        assertThat(followUp("202-8837162-5520194", "review-request").due()).isEqualTo("2026-03-17T13:00:00Z");
    }

    @Test
    void nonsense_waits_in_the_dead_letters_explained() {
        assertThat(result.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.where()).isEqualTo("$.type");
            assertThat(letter.reason()).contains("teleported");
            assertThat(letter.body()).contains("erp-1099");
        });
    }

    @Test
    void an_order_of_several_products_gets_one_message_with_the_papers_of_each() {
        assertThat(result.messages()).filteredOn(message -> message.orderId().equals("305-9918273-1102937"))
                .filteredOn(message -> message.touch().equals("product-documents")).singleElement()
                .satisfies(message -> {
                    assertThat(message.attachments()).extracting(SentMail.Attachment::fileName)
                            .containsExactly("kettle-quick-guide-de.pdf", "grinder-settings-de.pdf");
                    assertThat(message.text()).containsSubsequence("Schwanenhalskessel", "kettle-quick-guide-de.pdf",
                            "Handkaffeemühle", "grinder-settings-de.pdf", "Papierfilter");
                });
    }

    @Test
    void every_message_names_its_order() {
        assertThat(result.messages()).allSatisfy(message -> {
            assertThat(message.html()).contains(message.orderId());
            assertThat(message.text()).contains(message.orderId());
        });
    }

    @Test
    void each_touch_of_an_order_is_sent_once() {
        assertThat(result.messages().stream()
                .collect(groupingBy(message -> message.orderId() + "/" + message.touch(), counting())).values())
                .containsOnly(1L);
    }

    private static boolean asksForReview(MessageResult message) {
        return message.html().contains("review-your-purchases");
    }

    private List<MessageResult> messages(String orderId) {
        return result.messages().stream().filter(message -> message.orderId().equals(orderId)).toList();
    }

    private OrderResult order(String orderId) {
        return result.orders().stream().filter(order -> order.orderId().equals(orderId)).findFirst().orElseThrow();
    }

    private FollowUpResult followUp(String orderId, String touch) {
        return order(orderId).followUps().stream().filter(followUp -> followUp.touch().equals(touch)).findFirst()
                .orElseThrow();
    }

    private static Map<String, String> outcomes(OrderResult order) {
        return order.followUps().stream().collect(Collectors.toMap(FollowUpResult::touch, FollowUpResult::outcome));
    }
}
