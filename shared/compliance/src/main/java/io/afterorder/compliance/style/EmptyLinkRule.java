package io.afterorder.compliance.style;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.html.Link;
import io.afterorder.compliance.html.Page;

import java.util.List;
import java.util.stream.Stream;

/** Asks every link to say where it leads. WCAG 2.1, 2.4.4. */
final class EmptyLinkRule implements Rule {
    @Override
    public String id() {
        return "style.accessibility";
    }

    @Override
    public Stream<Finding> check(Message message) {
        return Breaches.among(message.page().map(Page::links).orElse(List.of()), EmptyLinkRule::saysNothing,
                link -> Finding.block(id(), Where.HTML, Page.tag(link.element()),
                        "This link has no text: nobody can see where it leads, or that it is there.",
                        "Give the link a text that says where it leads, or take it out."));
    }

    private static boolean saysNothing(Link link) {
        var element = link.element();
        return !link.hidden() && !element.normalName().equals("form") && isBlank(link.text())
                && isBlank(element.attr("aria-label")) && isBlank(element.attr("title"))
                && isBlank(element.attr("alt"));
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }
}
