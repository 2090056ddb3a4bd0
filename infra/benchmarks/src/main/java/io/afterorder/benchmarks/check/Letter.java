package io.afterorder.benchmarks.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The letters that are measured, each in many copies, for a check remembers what it has seen of late. */
public enum Letter {
    /**
     * {@code letter.html}: some 3 KB, half of them markup, as a shop's template makes it for one buyer after the other.
     * Name, order and parcel differ from copy to copy.
     */
    USUAL(4096) {
        @Override
        String html(int copy) {
            return forBuyer(FRAME, copy);
        }
    },
    /** The same, and every sentence is another one in each copy. */
    UNSEEN(4096) {
        @Override
        String html(int copy) {
            return forBuyer(SENTENCE_END.matcher(FRAME).replaceAll(" No. " + (copy + 100)), copy);
        }
    },
    /** The same with a table of steps, no two alike, nor in two copies: some 100 KB. */
    LARGE(16) {
        @Override
        String html(int copy) {
            return forBuyer(FRAME.replace(STEPS, table(copy)), copy);
        }
    };

    private static final String FRAME = read();
    private static final String STEPS = "<!-- steps -->";
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[a-z])(?=\\.\\s|\\.?</(p|li|td|h2)|<br>)");
    private static final int LARGE_TABLE = 97_000;
    private static final List<String> SYLLABLES = List.of("ka", "lo", "mi", "ru", "te", "so", "na", "be", "di", "fu",
            "go", "hu", "ja", "pe", "va", "zi");
    private static final List<String> PARTS = List.of("shade", "socket", "cord", "switch", "foot", "ring", "glass",
            "screw", "cap", "plate", "bulb", "sleeve");
    private static final List<String> PLACES = List.of("below the rim", "beside the switch", "under the felt",
            "behind the cap", "at the lower end", "where the cord comes out", "next to the seam");
    private static final List<String> WAYS = List.of("by hand, a quarter turn clockwise",
            "with the small key from the bag", "only while the lamp is cold", "until it no longer moves",
            "before the glass goes back in", "with a dry cloth between the fingers");

    private final int copies;

    Letter(int copies) {
        this.copies = copies;
    }

    int copies() {
        return copies;
    }

    /** A copy of the letter. */
    abstract String html(int copy);

    /** The length of the HTML, all of which is ASCII. */
    public int bytes() {
        return html(0).length();
    }

    private static String forBuyer(String html, int copy) {
        return html.replace("Okafor", name(copy)).replace(SampleOrder.ID, SampleOrder.id(copy)).replace("10123456784",
                String.valueOf(10_123_456_784L + copy));
    }

    private static String name(int copy) {
        return "O" + SYLLABLES.get(copy & 15) + SYLLABLES.get((copy >> 4) & 15) + SYLLABLES.get((copy >> 8) & 15);
    }

    private static String table(int copy) {
        var table = new StringBuilder("<table role=\"presentation\">\n");
        for (int step = 1; table.length() < LARGE_TABLE; step++) {
            table.append(row(step + copy * 1_000));
        }
        return table.append("</table>").toString();
    }

    private static String row(int step) {
        return """
                <tr><td style="width:40px">%d</td><td><p>Step %d: take the %s number %d that sits %s and fasten it %s, as the \
                drawing on page %d shows. The %s of step %d has to stay %s; if it does not, go back to it.</p></td>\
                <td class="note"><a href="https://www.amazon.com/gp/help/step?n=%d">Picture of step %d</a>, <b>%d pieces</b></td></tr>
                """
                .formatted(step, step, of(PARTS, step), 100 + step * 7, of(PLACES, step), of(WAYS, step / 3),
                        step % 31 + 1, of(PARTS, step * 5 + 1), step / 2 + 1, of(PLACES, step * 3), step, step,
                        step % 9 + 1);
    }

    private static String of(List<String> list, int index) {
        return list.get(index % list.size());
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Letter.class.getResourceAsStream("letter.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("letter.html cannot be read; it belongs into the jar of this class", e);
        }
    }
}
