package io.afterorder.local.studio.browser;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for each page: no breach of WCAG 2.2 at level A or AA, nothing beside the screen, one way in by keyboard. */
@Isolated("a browser beside another stack is slow, and edits must show at once")
@Tag("browser")
class EveryPageTest {
    private static final List<String> PAGES = List.of("/templates", "/templates/review-request/en",
            "/templates/order-confirmation/ja?shown=1&dark=on", "/campaigns", "/orders", "/orders/303-5561029-8827310",
            "/orders/HL-2026-0077", "/outbox", "/dead-letters", "/try", "/orders/nobody-knows-it");

    @RegisterExtension
    static final StudioInChromium CHROMIUM = new StudioInChromium();

    @ParameterizedTest
    @CsvSource({"PHONE,LIGHT", "DESKTOP,LIGHT", "DESKTOP,DARK"})
    void a_page_breaches_no_rule_of_wcag_and_fits_the_screen(Width width, ColorScheme scheme) {
        var window = CHROMIUM.at(width, scheme).mayMiss();
        for (var page : PAGES) {
            look(window.go(page), page);
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void so_does_a_page_that_tells_of_trouble_or_of_a_plan(Width width) throws Exception {
        var file = CHROMIUM.file("templates/delay/en.hbs");
        var good = Files.readString(file);
        Files.writeString(file,
                good.replaceFirst("---\n", "---\n<p>Leave us five stars, and a gift card is yours.</p>\n"));
        var window = CHROMIUM.at(width).go("/templates/delay/en");
        window.main().getByText("would be blocked").waitFor();
        look(window, "a template with findings");
        Files.writeString(file, good.replace("subject:", "subjekt:"));
        window.main().getByText("did you mean").first().waitFor();
        look(window, "a template with an error");
        look(window.go("/templates"), "templates of which one has an error");
        Files.writeString(file, good);

        window.go("/try").button("See what it plans").click();
        look(window, "a plan");
        window.page().getByLabel("An event, or Amazon's").fill("{");
        window.button("See what it plans by this JSON").click();
        look(window, "a refusal");

        window.go("/outbox").main().getByRole(AriaRole.LINK).first().click();
        window.heading("As plain text").waitFor();
        look(window, "a mail");
    }

    /** How high the line of a link is, is the mail program's affair: Amazon forbids messages to set it. */
    @ParameterizedTest
    @EnumSource(Width.class)
    void a_message_breaches_none_either(Width width) throws Exception {
        var window = CHROMIUM.at(width);
        for (var message : List.of("review-request/en", "delay/de", "return-steps/ja", "order-confirmation/fr",
                "offer/en")) {
            var html = CHROMIUM.studio().page("/frame/templates/" + message);
            assertThat(window.show(html).breaches()).as(message)
                    .allSatisfy(breach -> assertThat(breach).startsWith("target-size:"));
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void the_first_stop_of_the_keyboard_skips_to_the_content(Width width) {
        var window = CHROMIUM.at(width).mayMiss();
        for (var page : PAGES) {
            window.go(page);
            window.press("Tab");
            assertThat(window.focused()).as(page).isEqualTo("Skip to content");
            assertThat(window.focusShows()).as("the focus is seen on " + page).isTrue();
            window.press("Enter");
            assertThat(window.page().evaluate("document.activeElement.id")).as(page).isEqualTo("main");
        }
    }

    private static void look(Window window, String page) {
        assertThat(window.breaches()).as(page).isEmpty();
        assertThat(window.overflow()).as("pixels beside the screen on " + page).isZero();
    }
}
