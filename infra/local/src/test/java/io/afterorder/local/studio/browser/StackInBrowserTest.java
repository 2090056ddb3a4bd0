package io.afterorder.local.studio.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a seller does with orders: look, ask why, try, and let time pass. */
@Isolated("a browser beside another stack is slow, and edits must show at once")
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class StackInBrowserTest {
    /** Turning the clock does all that is due; a busy machine takes its time. */
    private static final double A_WEEKS_WORK = 30_000;
    private static final int LAST = Integer.MAX_VALUE;
    private static final String REFUNDED = "303-5561029-8827310";
    private static final String WAITING = "305-9918273-1102937";

    @RegisterExtension
    static final StudioInChromium CHROMIUM = new StudioInChromium();

    @ParameterizedTest
    @EnumSource(Width.class)
    void a_timeline_tells_of_events_of_what_was_sent_and_of_what_was_skipped_and_why(Width width) {
        var window = CHROMIUM.at(width).go("/orders");
        window.link(REFUNDED).click();
        var timeline = window.page().locator(".timeline > li");
        assertThat(timeline.filter(having("24.50"))).containsText("Refunded");
        assertThat(timeline.filter(having("Review request"))).containsText("skipped");
        assertThat(timeline.filter(having("Review request"))).containsText("the order was refunded");
        assertThat(timeline.last()).hasAttribute("aria-current", "time");

        timeline.filter(having("Product documents")).getByRole(AriaRole.LINK).click();
        assertThat(window.main()).containsText("marketplace.amazon.de");
        assertThat(window.page().frameLocator(".phone iframe").locator("body")).containsText(REFUNDED);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void what_waits_leads_to_a_preview_of_it_for_that_order(Width width) {
        var window = CHROMIUM.at(width).go("/orders/" + WAITING);
        window.page().locator(".timeline > li").filter(having("Check up")).getByRole(AriaRole.LINK).click();
        assertThat(window.at()).isEqualTo("/templates/check-up/de?order=" + WAITING);
        assertThat(window.page().frameLocator(".phone iframe").locator("body")).containsText(WAITING);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void a_campaign_tells_which_orders_it_takes_and_why_not_the_others(Width width) {
        var window = CHROMIUM.at(width).go("/campaigns");
        var campaign = window.page().locator("section.campaign")
                .filter(new Locator.FilterOptions().setHas(window.heading("after-purchase")));
        campaign.getByText("orders loaded").click();
        assertThat(campaign.getByRole(AriaRole.LISTITEM).filter(having(REFUNDED))).containsText("Dripper");
        campaign.getByText("and why").click();
        assertThat(campaign.getByText("because it is for the channel AMAZON, the order came by DIRECT")).isVisible();
        assertThat(campaign.getByRole(AriaRole.LISTITEM).filter(having("HL-2026-0077"))).isVisible();
    }

    @Test
    void a_campaigns_reach_follows_edits_of_campaign_and_segments_and_stays_unfolded() throws IOException {
        var window = CHROMIUM.at(Width.DESKTOP).go("/campaigns");
        var campaign = window.page().locator("section.campaign")
                .filter(new Locator.FilterOptions().setHas(window.heading("after-purchase")));
        campaign.getByText("and why").click();
        var segments = CHROMIUM.file("segments.yaml");
        var campaigns = CHROMIUM.file("campaigns/after-purchase.yaml");
        var before = Map.of(segments, Files.readString(segments), campaigns, Files.readString(campaigns));
        try {
            Files.writeString(segments, before.get(segments) + "\n  - name: many-orders\n    orders: 90\n");
            Files.writeString(campaigns, before.get(campaigns).replaceFirst("\norders:\n",
                    "\norders:\n  segments: [many-orders]\n"));

            assertThat(campaign.getByText("many-orders").first()).isVisible();
            assertThat(campaign.getByText("Takes 0 of the orders loaded")).isVisible();
        } finally {
            for (var file : before.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void a_dead_letter_says_what_was_wrong_and_can_be_mended_and_tried_again(Width width) {
        var window = CHROMIUM.at(width).go("/dead-letters");
        assertThat(window.main()).containsText("$.type");
        assertThat(window.main()).containsText("\"teleported\" is not known; write one of");
        window.main().getByRole(AriaRole.LINK).click();
        var json = window.page().getByLabel("An event, or Amazon's");
        assertThat(json).hasValue(Pattern.compile(".*teleported.*", Pattern.DOTALL));
        json.fill(json.inputValue().replace("teleported", "delivered"));
        window.button("See what it plans by this JSON").click();
        assertThat(window.main()).containsText("This order is new to the stack.");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void bad_input_is_answered_with_where_it_is_and_the_remedy(Width width) {
        var window = CHROMIUM.at(width).go("/try");
        var json = window.page().getByLabel("An event, or Amazon's");
        json.fill("{\"eventId\": \"e-1\", \"orderId\": \"" + REFUNDED
                + "\", \"type\": \"deliverd\", \"occurredAt\": \"2026-03-12T09:00:00Z\"}");
        window.button("See what it plans by this JSON").click();
        assertThat(window.main()).containsText("it would end in the dead letters");
        assertThat(window.main()).containsText("$.type: \"deliverd\" is not known; write one of");
        json.fill("{\"eventId\": ");
        window.button("See what it plans by this JSON").click();
        assertThat(window.main()).containsText("line 1, column 13: this is no JSON");

        window.page().getByLabel("What happened").selectOption("review-left");
        window.page().getByLabel("Stars").fill("many");
        window.button("See what it plans").click();
        assertThat(window.main()).containsText("$.stars");
    }

    @Test
    void an_event_by_form_shows_what_it_plans_before_it_is_sent() {
        var window = CHROMIUM.at(Width.PHONE).go("/try");
        window.page().getByLabel("Order", new Page.GetByLabelOptions().setExact(true))
                .selectOption("206-3349182-7710293");
        window.page().getByLabel("What happened").selectOption("buyer-opted-out");
        window.button("See what it plans").click();
        var plan = window.page().locator("section.plan");
        assertThat(plan).containsText("the buyer opted out");
        assertThat(plan).containsText("Nothing has been sent yet.");
        var other = CHROMIUM.at(Width.DESKTOP).go("/orders/206-3349182-7710293");
        assertThat(other.main()).not().containsText("Buyer opted out");

        window.button("Send it").click();
        assertThat(window.heading("Order 206-3349182-7710293")).isVisible();
        assertThat(other.main()).containsText("Buyer opted out");
        assertThat(window.main()).containsText("Buyer opted out");
    }

    /** The last, for details of orders have expired by then. */
    @Test
    @Order(LAST)
    void the_keyboard_alone_turns_the_clock_and_an_open_page_hears_of_it() {
        var other = CHROMIUM.at(Width.DESKTOP).go("/orders/" + WAITING);
        assertThat(other.page().locator(".timeline > li").filter(having("Check up"))).containsText("scheduled");

        var window = CHROMIUM.at(Width.PHONE).go("/outbox");
        var before = window.page().locator("tbody tr").count();
        window.tabTo("Turn it forward");
        window.press("ArrowDown");
        window.press("ArrowDown");
        window.tabTo("Turn");
        assertThat(window.focusShows()).isTrue();
        window.press("Enter");
        assertThat(window.page().locator("tbody tr").nth(before))
                .isVisible(new IsVisibleOptions().setTimeout(A_WEEKS_WORK));
        assertThat(window.at()).isEqualTo("/outbox");

        assertThat(other.page().locator(".timeline > li").filter(having("Check up")).first())
                .containsText("sent");
    }

    @Test
    void the_keyboard_alone_goes_from_the_sections_to_an_order_and_tries_an_event_on_it() {
        var window = CHROMIUM.at(Width.DESKTOP).go("/templates");
        window.tabTo("Orders");
        window.press("Enter");
        window.page().waitForURL("**/orders");
        window.tabTo(REFUNDED);
        window.press("Enter");
        window.page().waitForURL("**/orders/" + REFUNDED);
        window.tabTo("Try an event on it");
        window.press("Enter");
        window.page().waitForURL("**/try?order=" + REFUNDED);
        window.tabTo("What happened");
        window.page().keyboard().type("Feedback");
        window.tabTo("See what it plans");
        window.press("Enter");
        assertThat(window.heading("What it plans")).isVisible();
        assertThat(window.main()).containsText("feedback-left");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
