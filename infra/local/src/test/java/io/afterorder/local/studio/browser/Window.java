package io.afterorder.local.studio.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.afterorder.local.studio.OpenStudio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A window of Chromium on a studio. */
final class Window implements AutoCloseable {
    /** Levels A and AA of WCAG 2.0, 2.1 and 2.2, as axe-core tags its rules. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final double PATIENCE = 15_000;
    private static final int MOST_STOPS = 80;

    private final OpenStudio studio;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();

    Window(OpenStudio studio, Width width, ColorScheme scheme) {
        this.studio = studio;
        this.page = Chromium.browser().newContext(new NewContextOptions()
                .setViewportSize(width.pixels, width.height).setColorScheme(scheme)).newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A page that is not there is one of those looked at. */
    Window mayMiss() {
        forgiven.add("404 (Not Found)");
        return this;
    }

    Page page() {
        return page;
    }

    Window go(String path) {
        page.navigate(studio.address().resolve(path).toString());
        return this;
    }

    /** The path and query that the window shows. */
    String at() {
        return page.url().substring(studio.address().toString().length() - 1);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Goes on by the tab key until that has the keyboard. */
    void tabTo(String name) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            press("Tab");
            if (focused().equals(name)) {
                return;
            }
        }
        throw new AssertionError("the tab key does not reach \"" + name + "\" on " + at());
    }

    /** What has the keyboard: its label or its words. */
    String focused() {
        return (String) page
                .evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()");
    }

    /** Whether it shows that it has the keyboard, and lies on the screen. */
    boolean focusShows() {
        return (Boolean) page.evaluate("""
                (() => {
                  const has = document.activeElement, place = has.getBoundingClientRect();
                  const outline = getComputedStyle(has).outlineStyle !== "none"
                    && parseFloat(getComputedStyle(has).outlineWidth) >= 2;
                  return outline && place.width > 0 && place.right > 0 && place.bottom > 0
                    && place.left < innerWidth && place.top < innerHeight;
                })()""");
    }

    /**
     * Each breach of WCAG, by rule and by the markup that breaches it. Frames are left out: no script runs in them, not
     * even axe-core's; {@link #show} has what they hold.
     */
    @SuppressWarnings("unchecked")
    List<String> breaches() {
        page.evaluate(AXE);
        return (List<String>) page.evaluate("""
                tags => axe.run({runOnly: tags, iframes: false}).then(found => found.violations.flatMap(
                  rule => rule.nodes.map(node => `${rule.id}: ${node.html} (${node.failureSummary})`)))""", WCAG);
    }

    /** Shows a message as the frames do, without their walls. */
    Window show(String html) {
        page.navigate("about:blank");
        page.setContent(html);
        return this;
    }

    /** By how many pixels the page is wider than the screen. */
    int overflow() {
        return ((Number) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }

    /** What the browser had to complain of: scripts that failed, what a policy forbade. */
    Stream<String> complaints() {
        return complaints.stream().filter(complaint -> forgiven.stream().noneMatch(complaint::contains));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
