package io.afterorder.messages.render;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a name to read of a listing's title, which is written for searching: without brackets, signs of its own and
 * addresses, and cut where the list of features begins.
 */
final class ProductName {
    /** A title up to here is left whole. */
    private static final int SHORT = 40;
    private static final int LONGEST = 60;
    /** What is left of a cut must still say what the product is. */
    private static final int SHORTEST_HEAD = 12;

    private static final Pattern ADDRESSES = Pattern.compile("(?i)\\b(?:[a-z]+://|www\\.)\\S+|\\S+@\\S+");
    private static final Pattern ASIDES = Pattern.compile("\\[[^\\]]*]|【[^】]*】|<[^>]*>|\\{+[^}]*}+|%%[^%]*%%");
    private static final Pattern LEFTOVERS = Pattern.compile("[\\[\\]{}<>【】]|%%|\\$(?=\\s|$)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FEATURES = Pattern.compile(", |; | [-–—|/(] ?|: ");

    private ProductName() {}

    /** The name; empty where nothing of the title is left. */
    static Optional<String> of(String title) {
        var words = new StringBuilder();
        title.codePoints().filter(ProductName::isWriting).forEach(words::appendCodePoint);
        var plain = ADDRESSES.matcher(words).replaceAll(" ");
        plain = ASIDES.matcher(plain).replaceAll(" ");
        plain = LEFTOVERS.matcher(plain).replaceAll(" ");
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        return Optional.of(shortened(plain)).filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static String shortened(String title) {
        if (title.length() <= SHORT) {
            return title;
        }
        var features = FEATURES.matcher(title);
        for (int from = SHORTEST_HEAD; features.find(from) && features.start() <= LONGEST; from = features.end()) {
            if (features.start() >= SHORTEST_HEAD) {
                return title.substring(0, features.start());
            }
        }
        if (title.length() <= LONGEST) {
            return title;
        }
        int blank = title.lastIndexOf(' ', LONGEST - 1);
        int end = blank < SHORTEST_HEAD ? LONGEST - 1 : blank;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Neither emoji nor anything invisible; a title's signs such as ™ and ® are writing. */
    private static boolean isWriting(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> codePoint < 0x80
                    || !(Character.isEmojiPresentation(codePoint) || Character.isEmojiModifier(codePoint)
                            || isPictureOnly(codePoint));
        };
    }

    /** Dingbats, symbols, regional letters and the selectors that turn a sign into an emoji. */
    private static boolean isPictureOnly(int codePoint) {
        return (codePoint >= 0x2600 && codePoint <= 0x27BF) || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint == 0x20E3;
    }
}
