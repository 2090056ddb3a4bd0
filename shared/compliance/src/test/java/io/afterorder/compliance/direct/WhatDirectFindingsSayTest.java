package io.afterorder.compliance.direct;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Letters;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static io.afterorder.compliance.Letters.found;
import static io.afterorder.compliance.Letters.newsletter;
import static org.assertj.core.api.Assertions.assertThat;

/** Findings on own customers' letters name the part that lacks something, and what to put there. */
class WhatDirectFindingsSayTest {
    private static final String ADDRESS = "Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101";

    private static Finding only(String rule, MessageBuilder letter) {
        var findings = found(rule, letter);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void the_address_to_write_is_spelt_out() {
        var finding = only("direct.sender-identity", newsletter().html("<p>New shades.</p>"));

        assertThat(finding.where()).isEqualTo(Where.HTML);
        assertThat(finding.fix()).isEqualTo("Write under the letter: " + ADDRESS + ", USA");
    }

    @Test
    void a_seller_without_an_address_is_asked_to_state_it_first() {
        var seller = new SellerFacts("Tidewater Lamps", "www.tidewater-lamps.com", List.of(), " ");

        assertThat(only("direct.sender-identity", newsletter().seller(seller)).fix())
                .startsWith("State your postal address in the seller's details");
    }

    @Test
    void an_address_in_the_part_that_few_readers_see_does_not_count() {
        assertThat(only("direct.sender-identity", newsletter().html("<p>New shades.</p>").text(ADDRESS)).where())
                .isEqualTo(Where.HTML);
    }

    @Test
    void a_letter_of_text_alone_lacks_both_in_its_text() {
        var letter = Message.of(Channel.DIRECT, "PROMOTION", Locale.US).seller(Letters.seller()).text("New shades.")
                .header("List-Unsubscribe", "<https://www.tidewater-lamps.com/u>")
                .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");

        assertThat(only("direct.sender-identity", letter).where()).isEqualTo(Where.TEXT);
        assertThat(only("direct.unsubscribe", letter).where()).isEqualTo(Where.TEXT);
    }

    @Test
    void the_header_that_is_wrong_is_quoted() {
        var finding = only("direct.unsubscribe", newsletter().header("List-Unsubscribe-Post", "yes"));

        assertThat(finding.where()).isEqualTo(Where.HEADER);
        assertThat(finding.excerpt()).isEqualTo("List-Unsubscribe-Post: yes");
        assertThat(finding.fix()).isEqualTo("Add the header List-Unsubscribe-Post: List-Unsubscribe=One-Click.");
    }

    @Test
    void a_link_in_the_text_part_does_not_help_the_reader_of_the_html() {
        var letter = newsletter().html("<p>New shades.</p><p>" + ADDRESS + "</p>")
                .text("Unsubscribe: https://www.tidewater-lamps.com/unsubscribe");

        assertThat(only("direct.unsubscribe", letter).where()).isEqualTo(Where.HTML);
    }

    @Test
    void amazons_address_is_quoted() {
        assertThat(only("direct.amazon-data", newsletter().to("abc@marketplace.amazon.de")).excerpt())
                .isEqualTo("abc@marketplace.amazon.de");
    }
}
