package io.afterorder.messages.source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenCampaignFilesTest {
    private static final String FILE = "campaigns/after-purchase.yaml:";

    private SellerDirectory seller;

    @BeforeEach
    void a_good_directory(@TempDir Path root) {
        seller = new SellerDirectory(root);
    }

    @Test
    void a_theme_that_the_channel_forbids_is_refused_with_what_it_would_be_blocked_by() {
        seller.campaign("review: always", "theme: brand\n    review: always").write("themes/brand.hbs",
                "<html lang=\"{{language}}\"><body style=\"font-family: serif\">{{body}}</body></html>");

        assertThat(seller.errors()).isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("would be blocked by style.font-override"));
    }

    @Test
    void a_file_whose_name_ends_otherwise_is_not_passed_over_in_silence() {
        seller.write("campaigns/lamps.yml", SellerDirectory.CAMPAIGN).write("campaigns/lamp.pdf", "a paper")
                .write("campaigns/.lamps.yaml.swp", "an editor's").write("templates/check-up/de.HBS", "Hallo")
                .write("templates/check-up/en.hbs~", "an editor's");

        assertThat(seller.errors()).containsExactly(
                "campaigns/lamps.yml:1: the file is not read; end its name with .yaml, or put it elsewhere",
                "templates/check-up/de.HBS:1: the file is not read; end its name with .hbs, or put it elsewhere");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            delay: P6D             | delay: 2 dayz                | 17: delay "2 dayz" is not a duration; write P2D or PT48H
            delay: P6D             | delay: P30D                  | 17: delay "P30D" is past the 30 days after delivery in which Amazon lets a seller write; write P29D or less
            delay: P6D             | delay: [P6D]                 | 17: delay is not one value; write delay: P2D
            delay: P6D             | delay:                       | 17: delay has no value; write delay: P2D
            delay: P6D             | dely: P6D                    | 17: "dely" is not a key of a touch; did you mean "delay"?
            expiresAfter: P10D     | expiresAfter: PT0S           | 20: expiresAfter "PT0S" leaves no time to send; write P5D for five days after it was due
            expiresAfter: P10D     | expiresAfter: P1M            | 20: expiresAfter "P1M" counts months, which differ in length; write days, for example P30D
            trigger: delivered     | trigger: arrived             | 16: trigger "arrived" is not a trigger; write confirmed, shipped, out-for-delivery, delivered, delivery-reported, estimated-delivery, delivery-estimate-changed, delayed, return-requested, return-received, refunded, inquiry-received or cart-abandoned
            trigger: delivered     | trigger: {problem: stolen}   | 16: problem "stolen" is not a kind of problem; write out-of-stock, late, address, customs, lost, damaged or misrouted
            trigger: delivered     | trigger: {inquiry: Delivery Date} | 16: inquiry "Delivery Date" is not a name; write at most 40 small letters, digits and hyphens, for example after-purchase
            trigger: delivered     | trigger: {return: defective, problem: lost} | 16: trigger needs one of problem, inquiry, return, date, send; write trigger: {problem: lost}
            review: always         | skipIf: {inquiry: delivery}  | 19: inquiry is not a list; write inquiry: [delivery]
            trigger: delivered     | trigger: {date: tomorrow}    | 16: date "tomorrow" is not a day; write "2026-12-24"
            trigger: delivered     | trigger: {}                  | 16: trigger needs one of problem, inquiry, return, date, send; write trigger: {problem: lost}
            trigger: delivered     | trigger: cart-abandoned      | 16: trigger "cart-abandoned" does not go with the channel amazon, whose carts no seller sees; write channel: direct
            review: always         | skipIf: {happened: [rained]} | 19: happened "rained" is not something that can have happened; write review-left, feedback-left, refunded, return-open, inquiry-open, delivered-late or shipped
            review: always         | skipIf: {ratingBelow: 6}     | 19: ratingBelow "6" is not a number of stars from 2 to 5; write 4 where three stars are too few
            review: always         | skipIf: {quantityOver: few}  | 19: quantityOver "few" is not a number of pieces; write 1 to 9999
            review: always         | variants: [{id: a, weight: 1}] | 19: variants has one variant, which is compared with none; write two or more
            review: always         | variants: [{id: a, weight: 1}, {id: a, weight: 1}] | 19: id "a" is already another variant's; give each its own
            review: always         | variants: [{id: a, weight: 0}] | 19: weight "0" is not a weight; write 1 to 9999
            review: always         | variants: [{id: a, weight: 1, template: nothing}] | 19: template "nothing" is not the folder of a template; write templates/nothing/en.hbs
            review: always         | variants: [{id: a, weight: 1, delay: P31D}] | 19: delay "P31D" is past the 30 days after delivery in which Amazon lets a seller write; write P29D or less
            review: always         | products: {skus: ["*"]}      | 19: skus "*" takes everything; leave the key out
            fulfilment: [merchant] | skus: ["LAMP-[0-9]"]         | 6: skus "LAMP-[0-9]" is not a pattern; only * stands for other characters: write LAMP-*
            fulfilment: [merchant] | skus: ["LAMP-**"]            | 6: skus "LAMP-**" has two stars in a row; write one
            fulfilment: [merchant] | asins: [B00000001]           | 6: asins "B00000001" is not an ASIN or a pattern of one; write its 10 capital letters and digits such as B000000001, or B0*
            fulfilment: [merchant] | shops: [Lamps]               | 6: shops does not go with the channel amazon; write marketplaces, or channel: direct
            fulfilment: [merchant] | value: {min: 9}              | 6: value has no currency; write currency: EUR
            fulfilment: [merchant] | value: {currency: EUR}       | 6: value has neither min nor max; write one of them or leave value out
            fulfilment: [merchant] | value: {max: 9, currency: Euro} | 6: currency "Euro" is not a currency; write its three capital letters such as EUR
            fulfilment: [merchant] | value: {min: much, currency: EUR} | 6: min "much" is not an amount; write 50 or 49.90
            fulfilment: [merchant] | value: {min: 9, max: 5, currency: EUR} | 6: max "5" is less than min "9", so that no order is taken; write the greater number as max
            fulfilment: [merchant] | quantity: {min: 3, max: 2}   | 6: max "2" is less than min "3", so that no order is taken; write the greater number as max
            fulfilment: [merchant] | quantity: {}                 | 6: quantity has neither min nor max; write one of them or leave quantity out
            fulfilment: [merchant] | buyers: old                  | 6: buyers "old" is not a kind of buyer; write first or repeat
            fulfilment: [merchant] | segments: [Big Spender]      | 6: segments "Big Spender" is not a name; write at most 40 small letters, digits and hyphens, for example after-purchase
            priority: 100          | language: {fallback: [en]}   | 2: language does not go with the channel amazon, which wants the buyer's language; leave language out
            priority: 100          | language: {fallback: [e_n]} | 2: fallback "e_n" is not a language; write en, de or, for one region, en-US
            priority: 100          | enabled: maybe               | 2: enabled "maybe" is not true or false; write true or false
            review: always         | enabled: maybe               | 19: enabled "maybe" is not true or false; write true or false
            review: always         | theme: brant                 | 19: theme "brant" is not a theme; did you mean "brand"?
            review: always         | theme: shouting              | 19: theme "shouting" is not a theme; write themes/shouting.hbs
            review: always         | language: {fallback: [en]}   | 19: language does not go with the channel amazon, which wants the buyer's language; leave language out
            priority: 100          | exclusive: maybe             | 2: exclusive "maybe" is not true or false; write true or false
            purpose: REVIEW_REQUEST | purpose: THANKS             | 15: purpose "THANKS" is not a purpose; write ORDER_ISSUE, ORDER_INFORMATION_NEEDED, RETURN_QUESTION, INVOICE, REVIEW_REQUEST, DELIVERY_APPOINTMENT, CUSTOM_DESIGN, PRODUCT_DOCUMENTS, INQUIRY_REPLY, RETURN_REPLY, CLAIM_REPLY, ORDER_CONFIRMATION, SHIPPING_UPDATE, DELIVERY_NOTICE, PROMOTION, PRODUCT_NEWS, RECOMMENDATION or CART_REMINDER
            review: always         | review: sometimes            | 19: review "sometimes" is not a way to ask for a review; write never, always or if-never-asked
            review: always         | review: never                | 19: review must be always where the purpose is REVIEW_REQUEST; write review: always
            review: if-never-asked | review: always               | 27: review "always" is for the purpose REVIEW_REQUEST, not PRODUCT_DOCUMENTS; write review: never or review: if-never-asked
            template: check-up     | template: checkup            | 26: template "checkup" is not the folder of a template; did you mean "check-up"?
            template: check-up     | template: drivers            | 26: template "drivers" is not the folder of a template; write templates/drivers/en.hbs
            id: check-up           | id: review-request           | 21: id "review-request" is already another touch's; give each its own
            id: check-up           | id: Check Up                 | 21: id "Check Up" is not a name; write at most 40 small letters, digits and hyphens, for example after-purchase
            channel: amazon        | channel: ebay                | 4: channel "ebay" is not a channel; write amazon or direct
            [DE, UK]               | [DE, GB]                     | 5: marketplaces "GB" is not a marketplace; write US, CA, MX, BR, UK, DE, FR, IT, ES, NL, SE, PL, TR or JP
            [DE, UK]               | DE                           | 5: marketplaces is not a list; write marketplaces: [DE, UK]
            [DE, UK]               | []                           | 5: marketplaces is an empty list; leave it out or write marketplaces: [DE, UK]
            [merchant]             | [post]                       | 6: fulfilment "post" is not a way of fulfilment; write merchant or amazon
            perOrder: 2            | perOrder: 5                  | 8: perOrder "5" is not a cap from 1 to 3; a file can only be stricter than 3
            minimumGap: PT48H      | minimumGap: PT6H             | 9: minimumGap "PT6H" is shorter than PT24H; a file can only be stricter: write PT24H or more
            from: "09:00"          | from: 9 am                   | 11: from "9 am" is not a time of day; write "09:00" or "17:30"
            to: "18:00"            | to: "08:00"                  | 12: to "08:00" is not after from "09:00"; write hours of one day, for example from: "09:00" and to: "18:00"
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | [{from: "10:00", to: "12:00"}, {from: "17:00", to: "15:00"}] | 25: to "15:00" is not after from "17:00"; write hours of one day, for example from: "09:00" and to: "18:00"
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | [{from: "10:00", to: "12:00", days: [monday]}] | 25: "days" is not a key of a window of sendingHours; the keys are from, to, weekdays
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | [] | 25: sendingHours is an empty list; leave it out or write sendingHours: {from: "09:00", to: "18:00"}
            {from: "10:00", to: "12:00", weekdays: [monday, friday]} | mornings | 25: sendingHours is written as keys with values; write from: "09:00"
            [monday, friday]       | [monday, fryday]             | 25: weekdays "fryday" is not a weekday; write monday, tuesday, wednesday, thursday, friday, saturday or sunday
            priority: 100          | priority: high               | 2: priority "high" is not a priority; write a number from 0 to 9999
            priority: 100          | id: other                    | 2: id stands twice in a campaign; keep one of them
            id: after-purchase     | colour: blue                 | 1: "colour" is not a key of a campaign; the keys are id, enabled, orders, priority, exclusive, language, limits, sendingHours, touches
            """)
    void a_broken_value_is_named_with_its_line_and_a_remedy(String words, String others, String error) {
        assertThat(seller.campaign(words, others).errors()).contains(FILE + error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `    delay: P6D\n`                | 14: a touch has no delay; write delay: P2D
            `    template: review-request\n`  | 14: a touch has no template; write template: review-request
            `    trigger: delivered\n`        | 14: a touch has no trigger; write trigger: delivered
            `    review: always\n`            | 14: a touch has no review; write review: never
            `    expiresAfter: P10D\n`        | 14: a touch has no expiresAfter; write expiresAfter: P5D
            `id: after-purchase\n`            | 1: a campaign has no id; write id: after-purchase
            `  channel: amazon\n`             | 4: orders has no channel; write channel: amazon
            `  from: "09:00"\n`               | 11: sendingHours has no from; write from: "09:00"
            """)
    void a_missing_key_is_named_with_an_example(String line, String error) {
        assertThat(seller.campaign(line.replace("\\n", "\n"), "").errors()).contains(FILE + error);
    }

    @Test
    void a_missing_key_is_the_only_error_of_a_file_that_lacks_nothing_else() {
        assertThat(seller.campaign("    delay: P6D\n", "").errors())
                .containsExactly(FILE + "14: a touch has no delay; write delay: P2D");
    }

    @Test
    void all_errors_of_all_files_are_told_by_file_and_line() {
        seller.campaign("delay: P6D", "delay: soon").write("campaigns/winter.yaml",
                SellerDirectory.CAMPAIGN.replace("channel: amazon", "channel: shop").replace("P18D", "later"));

        assertThat(seller.errors()).containsExactly(
                FILE + "17: delay \"soon\" is not a duration; write P2D or PT48H",
                "campaigns/winter.yaml:4: channel \"shop\" is not a channel; write amazon or direct",
                "campaigns/winter.yaml:24: delay \"later\" is not a duration; write P2D or PT48H");
    }

    @Test
    void two_campaigns_of_one_id_or_priority_are_told_apart_no_more() {
        seller.write("campaigns/winter.yaml", SellerDirectory.CAMPAIGN);

        assertThat(seller.errors()).containsExactly(
                "campaigns/winter.yaml:1: id \"after-purchase\" is already that of campaigns/after-purchase.yaml; give each campaign its own",
                "campaigns/winter.yaml:2: priority 100 is already that of campaigns/after-purchase.yaml; an order gets one campaign, so rank them");
    }

    @Test
    void what_is_not_yaml_is_told_with_its_line() {
        seller.campaign("trigger: delivered", "trigger: \"delivered");

        assertThat(seller.errors()).singleElement().asString().startsWith(FILE).contains("this is not YAML")
                .contains("check quotes, colons and indentation");
    }

    @Test
    void a_list_where_a_mapping_belongs_is_told() {
        seller.write("campaigns/after-purchase.yaml", "- id: after-purchase\n");

        assertThat(seller.errors())
                .containsExactly(FILE + "1: a campaign is written as keys with values; write id: after-purchase");
    }

    @Test
    void an_empty_file_is_told() {
        seller.write("campaigns/after-purchase.yaml", "# nothing yet\n");

        assertThat(seller.errors()).containsExactly(FILE + "1: the file is empty; start it with id: after-purchase");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Files.write(seller.root().resolve("campaigns/after-purchase.yaml"),
                "id: für-käufer".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(seller.errors()).contains(FILE + "1: the file is not UTF-8; save it as UTF-8");
    }

    @Test
    void a_directory_without_campaigns_is_told(@TempDir Path empty) {
        assertThat(CampaignCompiler.compile(empty)).isInstanceOfSatisfying(Compilation.Broken.class,
                broken -> assertThat(broken.errors()).extracting(SourceError::text)
                        .contains("there is no campaign; write campaigns/after-purchase.yaml"));
    }
}
