package io.afterorder.local.studio.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a writer of templates does: choose, look, edit, mend. */
@Isolated("a browser beside another stack is slow, and edits must show at once")
@Tag("browser")
class TemplateInBrowserTest {
    private static final String INCENTIVE = "Leave us five stars, and a gift card is yours.";

    @RegisterExtension
    static final StudioInChromium CHROMIUM = new StudioInChromium();

    @ParameterizedTest
    @EnumSource(Width.class)
    void each_language_can_be_chosen_and_speaks_it(Width width) {
        var window = CHROMIUM.at(width).go("/templates");
        window.page().locator("a[href='/templates/review-request/en']").click();
        for (var choice : List.of("German de", "French fr", "Spanish es", "Italian it", "Japanese ja", "English en")) {
            var words = choice.split(" ", 2);
            window.link(words[0]).click();
            assertThat(window.heading("Review request (" + words[1] + ")")).isVisible();
            assertThat(window.link(words[0])).hasAttribute("aria-current", "page");
            assertThat(phone(window).locator("html")).hasAttribute("lang", words[1]);
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void html_stands_at_a_phones_and_a_desktops_width_with_the_plain_text_below(Width width) {
        var window = CHROMIUM.at(width).go("/templates/check-up/en");
        assertThat(phone(window).locator("body")).containsText("Kim Sample");
        assertThat(desktop(window).locator("body")).containsText("Kim Sample");
        assertThat(window.page().getByRole(AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Plain text of the message")))
                .containsText("Kim Sample");
        assertThat(frameWidth(window, ".phone")).isBetween(326.0, 360.0);
        assertThat(frameWidth(window, ".desktop")).isGreaterThanOrEqualTo(640.0);
    }

    @Test
    void the_order_that_it_is_written_for_can_be_chosen() {
        var window = CHROMIUM.at(Width.PHONE).go("/templates/review-request/de");
        window.page().getByLabel("Written for").selectOption("302-4410027-5500318");
        window.page().waitForURL("**order=302-4410027-5500318**");
        assertThat(window.page().locator(".subject")).containsText("302-4410027-5500318");
        assertThat(phone(window).locator("body")).containsText("Ida Brandt");
    }

    @Test
    void each_variant_of_a_touch_can_be_chosen() throws Exception {
        var file = CHROMIUM.file("campaigns/after-purchase.yaml");
        var good = Files.readString(file);
        var window = CHROMIUM.at(Width.DESKTOP).go("/templates/review-request/en");
        var variants = """
                    template: review-request
                    variants:
                      - {id: morning, weight: 1}
                      - {id: evening, weight: 1, delay: P8D}
                """;
        Files.writeString(file, good.replace("    template: review-request\n", variants));
        var choice = window.page().getByLabel("Sent by");
        assertThat(choice.locator("option")).hasCount(2);
        choice.selectOption("after-purchase/review-request/evening");
        window.page().waitForURL("**evening**");
        assertThat(choice).hasValue("after-purchase/review-request/evening");
        Files.writeString(file, good);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void a_finding_stands_beside_the_words_that_caused_it(Width width) throws Exception {
        var window = CHROMIUM.at(width).go("/templates/set-up-help/en");
        assertThat(window.heading("Findings")).not().isVisible();
        edit("templates/set-up-help/en.hbs", "<p>" + INCENTIVE + "</p>", () -> {
            assertThat(window.heading("Findings")).isVisible();
            var finding = window.page().locator(".findings > li").first();
            assertThat(finding).containsText("review.incentive");
            var number = finding.locator(".number").innerText();
            assertThat(finding.locator("blockquote")).containsText("gift card");
            assertThat(finding).containsText("Instead:");
            var mark = phone(window).locator("mark").first();
            assertThat(mark).containsText("gift card");
            assertThat(mark.locator("sup").filter(new Locator.FilterOptions().setHasText(number))).isVisible();
            assertThat(window.page().locator("pre.plaintext mark").first()).containsText("gift card");
        });
        assertThat(window.heading("Findings")).not().isVisible();
    }

    @Test
    void an_edit_is_seen_within_a_second_without_a_reload() throws Exception {
        var window = CHROMIUM.at(Width.DESKTOP).go("/templates/lost/en");
        assertThat(phone(window).locator("body")).containsText("Kim Sample");
        window.page().evaluate("window.notReloaded = true");
        var times = IntStream.range(0, 5).mapToObj(round -> timed(window, "Words of round " + round + ".")).sorted()
                .toList();
        System.out.println("An edit was on the screen after " + times.stream().map(Duration::toMillis).toList()
                + " ms, from the file's writing to the words in the preview.");
        assertThat(times.get(times.size() / 2)).as("a second, and one more for what else the machine does")
                .isLessThan(Duration.ofSeconds(2));
        assertThat(window.page().evaluate("window.notReloaded")).isEqualTo(true);
    }

    private static Duration timed(Window window, String words) {
        try {
            var file = CHROMIUM.file("templates/lost/en.hbs");
            var text = Files.readString(file).replaceFirst("---\n(<p>Words of round \\d.</p>\n)?",
                    "---\n<p>" + words + "</p>\n");
            var start = System.nanoTime();
            Files.writeString(file, text);
            phone(window).getByText(words).waitFor();
            return Duration.ofNanos(System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Looking {
        void look() throws Exception;
    }

    private static void edit(String name, String line, Looking looking) throws Exception {
        Path file = CHROMIUM.file(name);
        var good = Files.readString(file);
        Files.writeString(file, good.replaceFirst("---\n", "---\n" + line + "\n"));
        try {
            looking.look();
        } finally {
            Files.writeString(file, good);
        }
    }

    private static FrameLocator phone(Window window) {
        return window.page().frameLocator(".phone iframe");
    }

    private static FrameLocator desktop(Window window) {
        return window.page().frameLocator(".desktop iframe");
    }

    private static double frameWidth(Window window, String place) {
        return window.page().locator(place + " iframe").boundingBox().width;
    }
}
