package io.afterorder.compliance.form;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Attachment.Kind;
import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static io.afterorder.compliance.Letters.ORDER;
import static io.afterorder.compliance.Letters.blocking;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.newsletter;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

class FormRulesTest {
    @Test
    void a_letter_that_breaks_nothing_passes() {
        assertThat(blocking(withHtml(""))).isEmpty();
        assertThat(blocking(newsletter())).isEmpty();
    }

    @Nested
    class The_purpose {
        private static List<?> found(Channel channel, String purpose) {
            return Letters.found("purpose.not-permitted", Message.of(channel, purpose, Locale.US));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ORDER_ISSUE", "INVOICE", "REVIEW_REQUEST", "INQUIRY_REPLY"})
        void a_permitted_one_goes_by_any_channel(String purpose) {
            assertThat(found(Channel.AMAZON, purpose)).isEmpty();
            assertThat(found(Channel.DIRECT, purpose)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"ORDER_CONFIRMATION", "SHIPPING_UPDATE", "PROMOTION", "CART_REMINDER"})
        void one_of_an_own_shop_goes_by_the_direct_channel_only(String purpose) {
            assertThat(found(Channel.AMAZON, purpose)).hasSize(1);
            assertThat(found(Channel.DIRECT, purpose)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "order_issue", "THANK_YOU"})
        void an_unknown_one_goes_nowhere(String purpose) {
            assertThat(found(Channel.AMAZON, purpose)).hasSize(1);
            assertThat(found(Channel.DIRECT, purpose)).hasSize(1);
        }
    }

    @Nested
    class The_order_id {
        private static MessageBuilder letter(String html) {
            return toBuyer().subject("Late lamp").html("<p>Hello, the lamp is two days late. " + html + "</p>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Order " + ORDER + ".", "<b>114-5550199-</b>7766554",
                "114<i></i>-5550199-77<u>66</u>554",
                "１１４-５５５０１９９-７７６６５５４", "114\u20115550199\u20117766554", "114-5550199-7766&#8203;554"})
        void is_found_as_a_reader_sees_it(String words) {
            assertThat(blocking(letter(words))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Order 114-5550199-7766545.", "Order 1114-5550199-7766554.",
                "Order 114-5550199-77665541",
                "<span style='display:none'>" + ORDER + "</span>", "<!-- " + ORDER + " -->",
                "<a href='https://www.amazon.com/o?id=" + ORDER + "'>Your order</a>", "114 5550199 7766554"})
        void is_missed_where_no_reader_sees_it(String words) {
            assertThat(blocking(letter(words))).containsExactly("required.order-id");
        }

        @Test
        void the_subject_alone_is_enough_and_so_is_the_text_part() {
            assertThat(blocking(letter("").subject("Order " + ORDER))).isEmpty();
            assertThat(blocking(letter("").text("Order " + ORDER))).isEmpty();
        }

        @Test
        void a_reply_needs_none() {
            assertThat(blocking(Message.of(Channel.AMAZON, "INQUIRY_REPLY", Locale.US).subject("Re: lamp")
                    .from("crew@tidewater-lamps.com").to("abc123def456@marketplace.amazon.com")
                    .seller(Letters.seller()).order(order("ATVPDKIKX0DER"))
                    .html("<p>Yes, the shade can be turned. Loosen the brass ring first.</p>"))).isEmpty();
        }

        @Test
        void the_finding_names_the_order_that_was_taken_for_it() {
            assertThat(found("required.order-id", letter("Order 114-5550199-7766545.")).getFirst().excerpt())
                    .isEqualTo("114-5550199-7766545");
        }
    }

    @Nested
    class What_is_attached {
        private static final long MB = 1024 * 1024;

        private static Attachment file(long bytes, Kind kind) {
            return new Attachment("guide.pdf", "application/pdf", bytes, kind);
        }

        @Test
        void may_be_papers_of_three_kinds() {
            assertThat(blocking(withHtml("").attach(file(1, Kind.INSTRUCTIONS)).attach(file(1, Kind.WARRANTY))
                    .attach(file(1, Kind.INVOICE)))).isEmpty();
            assertThat(blocking(withHtml("").attach(file(1, Kind.OTHER)))).containsExactly("attachment.kind");
        }

        @Test
        void may_have_ten_megabytes_in_all() {
            assertThat(blocking(withHtml("").attach(file(5 * MB, Kind.INVOICE)).attach(file(5 * MB, Kind.INVOICE))))
                    .isEmpty();
            assertThat(blocking(withHtml("").attach(file(5 * MB, Kind.INVOICE)).attach(file(5 * MB + 1, Kind.INVOICE))))
                    .containsExactly("attachment.size");
            assertThat(blocking(
                    withHtml("").attach(file(Long.MAX_VALUE, Kind.INVOICE)).attach(file(Long.MAX_VALUE, Kind.INVOICE))))
                    .containsExactly("attachment.size");
        }
    }

    @Nested
    class The_tag_important {
        @ParameterizedTest
        @ValueSource(strings = {"[Important]", "[IMPORTANT]", "[ important ]", "【Important】", "［Ｉｍｐｏｒｔａｎｔ］",
                "[Import\u200bant]", "[Important!]"})
        void is_barred_in_brackets(String tag) {
            assertThat(blocking(withHtml("").subject(tag + " order " + ORDER)))
                    .containsExactly("subject.important-tag");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Important:", "(important)", "An [urgent] and important matter,"})
        void is_a_word_like_others_without(String words) {
            assertThat(blocking(withHtml("").subject(words + " order " + ORDER))).isEmpty();
        }
    }

    @Nested
    class The_addresses {
        @ParameterizedTest
        @ValueSource(strings = {"abc@marketplace.amazon.com", "Pat Doe <abc@Marketplace.Amazon.com>",
                " abc@marketplace.amazon.com "})
        void the_orders_relay_address_receives(String to) {
            assertThat(blocking(withHtml("").to(to))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "pat@example.com", "abc@marketplace.amazon.de", "no-reply@marketplace.amazon.com",
                "donotreply@marketplace.amazon.com", "abc@marketplace.amazon.com.example.net",
                "abc@xmarketplace.amazon.com",
                "abc@marketplace.amazon.com, pat@example.com", "abc", "@marketplace.amazon.com"})
        void no_other_does(String to) {
            assertThat(blocking(withHtml("").to(to))).containsExactly("recipient.not-relay");
        }

        @Test
        void any_registered_sender_sends_in_whatever_case() {
            assertThat(blocking(withHtml("").from("Tidewater <desk@tidewater-lamps.com>"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "other@tidewater-lamps.com", "crew@tidewater-lamps.com.example.net", "crew"})
        void no_other_sends(String from) {
            assertThat(blocking(withHtml("").from(from))).containsExactly("sender.not-registered");
        }
    }

    @Nested
    class The_length {
        @Test
        void is_warned_of_past_two_hundred_words() {
            assertThat(found("tone.too-long", toBuyer().text("word ".repeat(200)))).isEmpty();
            assertThat(found("tone.too-long", toBuyer().text("word ".repeat(201))))
                    .extracting(finding -> finding.severity())
                    .containsExactly(Severity.WARN);
            assertThat(found("tone.too-long", toBuyer().text("あ".repeat(400)))).isEmpty();
            assertThat(found("tone.too-long", toBuyer().text("あ".repeat(402)))).hasSize(1);
        }

        @Test
        void is_warned_of_in_subjects_past_eighty_characters() {
            assertThat(found("tone.too-long", toBuyer().subject("💡".repeat(80)))).isEmpty();
            assertThat(found("tone.too-long", toBuyer().subject("x".repeat(81)))).hasSize(1);
        }
    }
}
