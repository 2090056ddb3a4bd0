package io.afterorder.compliance.direct;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.link.OptOut;

import java.util.stream.Stream;

/**
 * Asks marketing for a visible link to unsubscribe and for one-click unsubscribing in its headers. RFC 8058, 3.1: an
 * https address in List-Unsubscribe, and List-Unsubscribe-Post with {@code List-Unsubscribe=One-Click}.
 */
final class UnsubscribeRule implements Rule {
    @Override
    public String id() {
        return "direct.unsubscribe";
    }

    @Override
    public Stream<Finding> check(Message message) {
        if (!message.isMarketing()) {
            return Stream.empty();
        }
        var findings = Stream.<Finding>builder();
        if (!message.header("List-Unsubscribe").orElse("").contains("https://")) {
            findings.add(header(message, "List-Unsubscribe",
                    "Add the header List-Unsubscribe with an https address: <https://…>."));
        }
        if (!message.header("List-Unsubscribe-Post").orElse("").strip()
                .equalsIgnoreCase("List-Unsubscribe=One-Click")) {
            findings.add(header(message, "List-Unsubscribe-Post",
                    "Add the header List-Unsubscribe-Post: List-Unsubscribe=One-Click."));
        }
        if (!hasVisibleLink(message)) {
            findings.add(Finding.block(id(), message.page().isPresent() ? Where.HTML : Where.TEXT, message.subject(),
                    "A reader sees no way to unsubscribe.",
                    "Put a link to unsubscribe under the letter, in the language of the letter."));
        }
        return findings.build();
    }

    private Finding header(Message message, String name, String fix) {
        return Finding.block(id(), Where.HEADER, name + ": " + message.header(name).orElse(""),
                "Mail programs offer to unsubscribe with one click only where this header says how.", fix);
    }

    /** Its words say so, whatever they are where it leads to the address that the header gives to mail programs. */
    private static boolean hasVisibleLink(Message message) {
        var part = message.page().isPresent() ? Where.HTML : Where.TEXT;
        var header = message.header("List-Unsubscribe").orElse("");
        return message.links().stream().filter(link -> link.where() == part && !link.hidden() && !link.text().isEmpty())
                .anyMatch(link -> header.contains("<" + link.address().written() + ">") || OptOut.isMeantBy(link));
    }
}
