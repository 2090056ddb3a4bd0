package io.afterorder.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Takes product titles out of running text: "Five Star Towels" praises nothing, "[2-Pack]" is no placeholder. */
final class Titles {
    /** Where sellers shorten a title: before its size, its colour, its edition. */
    private static final Pattern PIECES = Pattern.compile("[,;:(（\\[【|]|\\s[-–—]\\s|(?<=[\\])】）])\\s*");
    private static final int SHORTEST_PIECE = 6;
    /** Amazon takes titles of 200 characters; what goes beyond this is not looked at. */
    private static final int LONGEST_TITLE = 1_000;
    private static final int MOST_PIECES = 200;

    private final List<Pattern> pieces;

    private Titles(List<Pattern> pieces) {
        this.pieces = pieces;
    }

    static Titles of(Message message) {
        return new Titles(titles(message).stream().flatMap(title -> pieces(title).stream()).limit(MOST_PIECES)
                .map(piece -> Pattern.compile(piece, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    String removedFrom(String text) {
        var remaining = text;
        for (var piece : pieces) {
            remaining = piece.matcher(remaining).replaceAll(" ");
        }
        return remaining;
    }

    private static List<String> titles(Message message) {
        return message.order().map(order -> order.items().stream().map(OrderFacts.Item::title)
                .map(title -> title.substring(0, Math.min(title.length(), LONGEST_TITLE))).toList())
                .orElse(List.of());
    }

    /** The whole title first, then its brackets and longer pieces. */
    private static List<String> pieces(String title) {
        var pieces = new ArrayList<String>();
        pieces.add(title.strip());
        PIECES.splitAsStream(title).map(String::strip).filter(piece -> piece.length() >= SHORTEST_PIECE)
                .forEach(pieces::add);
        Pattern.compile("[\\[【][^\\]】]{1,60}+[\\]】]").matcher(title).results()
                .forEach(match -> pieces.add(match.group()));
        pieces.removeIf(String::isEmpty);
        pieces.sort(Comparator.comparingInt(String::length).reversed());
        return pieces;
    }
}
