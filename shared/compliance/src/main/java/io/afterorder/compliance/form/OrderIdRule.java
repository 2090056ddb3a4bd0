package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Asks for the order's own id in what the buyer reads, markup aside. Communication Guidelines (2020-11): proactive
 * messages must include the 17-digit order id.
 */
final class OrderIdRule implements Rule {
    /** Not {@code \b}, which walks back over all accents before it wherever it is tried. */
    private static final Pattern ANY_ID = Pattern.compile("(?<!\\w)\\d{3}-\\d{7}-\\d{7}(?!\\w)");

    @Override
    public String id() {
        return "required.order-id";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var wanted = message.order().map(OrderFacts::orderId).filter(id -> !id.isBlank());
        for (var passage : message.plainText()) {
            if (wanted.isPresent() && names(passage, wanted.get())) {
                return Stream.empty();
            }
        }
        var other = message.plainText().stream().map(Passage::text).map(OrderIdRule::anyId).flatMap(Optional::stream)
                .findFirst();
        return Stream.of(Finding.block(id(), Where.MESSAGE, other.orElse(message.subject()),
                other.isPresent()
                        ? "The message names another order than the one that it is about."
                        : "The message does not say which order it is about.",
                "Write the order id" + wanted.map(id -> ", " + id + ",").orElse("") + " in the subject or the text."));
    }

    private static boolean names(Passage passage, String id) {
        var text = passage.text();
        for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + id.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isDigit(text.charAt(at));
    }

    private static Optional<String> anyId(String text) {
        var id = ANY_ID.matcher(text);
        return id.find() ? Optional.of(id.group()) : Optional.empty();
    }
}
