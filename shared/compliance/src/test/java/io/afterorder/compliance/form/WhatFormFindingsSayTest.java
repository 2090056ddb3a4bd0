package io.afterorder.compliance.form;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Attachment.Kind;
import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static io.afterorder.compliance.Letters.ORDER;
import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.order;
import static io.afterorder.compliance.Letters.toBuyer;
import static io.afterorder.compliance.Letters.withHtml;
import static org.assertj.core.api.Assertions.assertThat;

/** Findings on a letter's form name what is wrong, where, and what to write instead. */
class WhatFormFindingsSayTest {
    private static Finding only(String rule, MessageBuilder letter) {
        var findings = found(rule, letter);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Nested
    class On_attachments {
        private static final long TEN_MEGABYTES = 10 * 1024 * 1024;

        private static MessageBuilder with(long... sizes) {
            var letter = withHtml("");
            for (long bytes : sizes) {
                letter.attach(new Attachment("guide-" + bytes + ".pdf", "application/pdf", bytes, Kind.INSTRUCTIONS));
            }
            return letter;
        }

        @Test
        void ten_megabytes_may_go_and_one_byte_more_may_not() {
            assertThat(found("attachment.size", with(TEN_MEGABYTES))).isEmpty();
            assertThat(only("attachment.size", with(TEN_MEGABYTES, 1)).why())
                    .isEqualTo("The attachments have 10.1 MB in all; 10.0 MB may go with one message.");
        }

        @Test
        void the_sizes_add_up_and_every_file_is_named() {
            var finding = only("attachment.size", with(8_388_608, 4_718_592));

            assertThat(finding.why()).contains("have 12.5 MB in all");
            assertThat(finding.excerpt()).isEqualTo("guide-8388608.pdf, guide-4718592.pdf");
            assertThat(finding.where()).isEqualTo(Where.ATTACHMENT);
        }
    }

    @Nested
    class On_the_order_id {
        private static MessageBuilder about(String orderId, String html) {
            return toBuyer().subject("Your lamp").html(html)
                    .order(new OrderFacts(orderId, "ATVPDKIKX0DER", Locale.US, List.of()));
        }

        @Test
        void is_told_with_the_id_that_is_missing() {
            var finding = only("required.order-id", about(ORDER, "<p>It is late.</p>"));

            assertThat(finding.why()).isEqualTo("The message does not say which order it is about.");
            assertThat(finding.fix()).isEqualTo("Write the order id, " + ORDER + ", in the subject or the text.");
            assertThat(finding.excerpt()).isEqualTo("Your lamp");
        }

        @Test
        void is_told_from_the_id_of_another_order() {
            assertThat(only("required.order-id", about(ORDER, "<p>114-5550199-7766545 is late.</p>")).why())
                    .isEqualTo("The message names another order than the one that it is about.");
        }

        @Test
        void is_asked_for_where_the_order_has_none_to_show() {
            assertThat(only("required.order-id", about("  ", "<p>It is late.</p>")).fix())
                    .isEqualTo("Write the order id in the subject or the text.");
        }

        @Test
        void counts_at_the_very_beginning_and_not_after_a_digit_there() {
            assertThat(found("required.order-id", about(ORDER, "<p>" + ORDER + "</p>"))).isEmpty();
            assertThat(found("required.order-id", about(ORDER, "<p>1" + ORDER + "</p>"))).hasSize(1);
        }

        @Test
        void counts_behind_a_longer_number_that_holds_it_too() {
            assertThat(found("required.order-id", about(ORDER, "<p>1" + ORDER + ", that is " + ORDER + "</p>")))
                    .isEmpty();
        }
    }

    @Nested
    class On_the_recipient {
        private static String why(String to) {
            return only("recipient.not-relay", withHtml("").to(to)).why();
        }

        @Test
        void tells_the_ways_apart_in_which_an_address_is_wrong() {
            assertThat(why(" ")).isEqualTo("The message has no recipient.");
            assertThat(why("pat@example.com")).startsWith("This is not the address that Amazon gave the buyer");
            assertThat(why("no-reply@marketplace.amazon.com")).startsWith("Nobody reads this address");
            assertThat(why("abc@marketplace.amazon.de"))
                    .startsWith("This address belongs to another marketplace")
                    .contains("@marketplace.amazon.com.");
        }

        @Test
        void any_relay_address_does_where_the_orders_marketplace_is_unknown() {
            var letter = withHtml("").order(order("ANEWMARKETPLACE"));

            assertThat(found("recipient.not-relay", letter.to("abc@marketplace.amazon.de"))).isEmpty();
            assertThat(found("recipient.not-relay", letter.to("pat@example.com"))).hasSize(1);
            assertThat(found("recipient.not-relay", letter.to("donotreply@marketplace.amazon.de"))).hasSize(1);
        }
    }

    @Nested
    class On_the_purpose {
        @Test
        void names_it_and_speaks_of_amazon_only_on_its_channel() {
            var amazon = only("purpose.not-permitted", Message.of(Channel.AMAZON, "PROMOTION", Locale.US));
            var direct = only("purpose.not-permitted", Message.of(Channel.DIRECT, "CHITCHAT", Locale.US));

            assertThat(amazon.excerpt()).isEqualTo("PROMOTION");
            assertThat(amazon.why()).startsWith("Amazon permits no message for this purpose");
            assertThat(direct.excerpt()).isEqualTo("CHITCHAT");
            assertThat(direct.why()).startsWith("This purpose is none that Afterorder knows");
        }
    }

    @Nested
    class On_blank_letters {
        @Test
        void names_the_part_that_is_blank() {
            assertThat(only("required.rendered", withHtml("").subject("")).where()).isEqualTo(Where.SUBJECT);
            assertThat(only("required.rendered", toBuyer().html("<p> </p>")).where()).isEqualTo(Where.HTML);
            assertThat(only("required.rendered", toBuyer().text(" ")).where()).isEqualTo(Where.TEXT);
        }

        @Test
        void a_picture_is_something_to_see_unless_it_is_hidden() {
            var picture = "<img src='https://x.example.com/a.png' alt='' width=300 ";

            assertThat(found("required.rendered", toBuyer().html(picture + ">"))).isEmpty();
            assertThat(found("required.rendered", toBuyer().html(picture + "style='display:none'>"))).hasSize(1);
        }

        @Test
        void a_text_part_makes_up_for_no_blank_html() {
            assertThat(only("required.rendered", toBuyer().html("<p></p>").text("It is late.")).where())
                    .isEqualTo(Where.HTML);
        }
    }

    @Nested
    class On_the_tag_important {
        @Test
        void quotes_it_from_the_subject_and_leaves_the_body_alone() {
            assertThat(only("subject.important-tag", withHtml("").subject("Lamp [IMPORTANT] " + ORDER)).excerpt())
                    .isEqualTo("[IMPORTANT]");
            assertThat(found("subject.important-tag", withHtml("<p>[Important] Unplug it first.</p>"))).isEmpty();
        }
    }

    @Nested
    class On_the_length {
        @Test
        void counts_what_is_too_much() {
            assertThat(only("tone.too-long", toBuyer().subject("x".repeat(81))).why())
                    .isEqualTo("The subject has 81 characters; mail programs cut it off after about 80.");
            assertThat(only("tone.too-long", toBuyer().text("word ".repeat(201))).why())
                    .isEqualTo("The text has 201 words; few buyers read more than 200.");
        }
    }
}
