package io.afterorder.compliance.link;

import io.afterorder.compliance.Message;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something in a message that leads somewhere.
 *
 * @param text what the reader sees of it
 * @param context the paragraph in which it stands
 * @param declared whether the author declares it necessary for the order
 * @param hidden whether no reader can see it
 */
public record Clickable(Where where, Address address, String text, String context, boolean declared, boolean hidden) {

    /** All links of a message, each once for every part in which it stands. */
    public static List<Clickable> of(Message message) {
        var found = new LinkedHashSet<Clickable>();
        var declared = new ArrayList<Prefix>(message.declaredLinks().size());
        for (var link : message.declaredLinks()) {
            declared.add(Prefix.of(link.url()));
        }
        message.page().ifPresent(page -> {
            for (var link : page.links()) {
                found.add(of(Where.HTML, link.href(), link.text(), link.context(), declared, link.hidden()));
            }
            for (var block : page.besideLinks()) {
                addWrittenOut(Where.HTML, block, message, declared, found);
            }
        });
        for (var passage : message.visibleText()) {
            if (passage.where() != Where.HTML) {
                addWrittenOut(passage.where(), passage.text(), message, declared, found);
            }
        }
        return new ArrayList<>(found);
    }

    private static void addWrittenOut(Where where, String text, Message message, List<Prefix> declared,
            Set<Clickable> found) {
        for (var href : WrittenOut.in(text, message)) {
            found.add(of(where, href, href, text, declared, false));
        }
    }

    private static Clickable of(Where where, String href, String text, String context, List<Prefix> declared,
            boolean hidden) {
        var address = Address.of(href);
        return new Clickable(where, address, text.strip(), context, covers(declared, address), hidden);
    }

    private static boolean covers(List<Prefix> declared, Address address) {
        for (var prefix : declared) {
            if (prefix.covers(address)) {
                return true;
            }
        }
        return false;
    }

    /** Of what tells links apart; the rest follows from it but in a message made to confuse. */
    @Override
    public int hashCode() {
        return 31 * (31 * address.written().hashCode() + text.hashCode()) + context.hashCode();
    }

    /** A declared address, or the beginning of one. The scheme is another rule's business. */
    private record Prefix(Address address) {
        static Prefix of(String url) {
            return new Prefix(Address.of(url.contains("://") ? url : "https://" + url));
        }

        boolean covers(Address link) {
            return link.isWeb() && link.host().equals(address.host()) && link.rest().startsWith(address.rest());
        }
    }
}
