package io.afterorder.compliance;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** No input makes a check throw, hang or blow up. Times are bounds for a slow machine, far above what is usual. */
@Tag("fuzz")
class RobustnessTest {
    private static final int LARGE = 1_000_000;
    private static final int SMALL = 100_000;
    private static final int MOST_GROWTH = 9;
    /** Shorter times are the machine's, not the text's. */
    private static final int NOISE_MILLIS = 15;
    private static final String[] PIECES = {"<p>", "</p>", "<div style=\"", "\">", "<a href='", "'>", "</a>",
            "<img src=", " alt=",
            "<br>", "<table><td>", "<style>", "</style>", "p{color:red}", "{{", "}}", "[", "]", "${", "%", "@", "(at)",
            " dot ", ".com",
            "http://", "https://", "www.", "+49 30", "0123 456 789", "5", "-", "/", "&amp;", "&#", "&#x1F600;",
            "&#xD800;", "\ud83d", "\ude00",
            "\u0000", "\u200b", "\u202e", "\n", " ", "<!--", "-->", "<!--[if mso]>", "<![endif]-->", "review",
            "five stars", "color:#", "rgb(",
            "margin:", "999999999999em", "font:", "url(", ")", ";", "!important", "ｗｉｄｅ", "日本語", "e\u0301", "\ufdfa",
            "<svg>", "<math>", "<![CDATA["};

    private static Verdict check(String content) {
        return Policy.current().check(Letters.toBuyer().subject(content.substring(0, Math.min(content.length(), 5_000)))
                .html(content).text(content).from(content.substring(0, Math.min(content.length(), 500)))
                .to(content.substring(0, Math.min(content.length(), 500))).header("X", content).build());
    }

    @Test
    @Timeout(120)
    void random_markup_is_checked() {
        var random = new Random(20_260_701);
        for (int round = 0; round < 2_000; round++) {
            var content = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                content.append(random.nextInt(12) == 0
                        ? String.valueOf((char) random.nextInt(0x10000))
                        : PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(check(content.toString()).findings())
                    .allSatisfy(finding -> assertThat(finding.excerpt().length())
                            .isLessThanOrEqualTo(Finding.EXCERPT_LIMIT));
        }
    }

    static Stream<Arguments> hostile() {
        return Stream.of(hostile("deep nesting", "<div>".repeat(100_000)),
                hostile("deep tables", "<table><tr><td>".repeat(30_000)),
                hostile("at signs", "@".repeat(LARGE)), hostile("letters", "a".repeat(LARGE)),
                hostile("digits", "1".repeat(LARGE)),
                hostile("spaced digits", "1 ".repeat(LARGE / 2)), hostile("dots", "a.".repeat(LARGE / 2)),
                hostile("braces", "{".repeat(LARGE)),
                hostile("brackets", "[".repeat(LARGE)), hostile("per cents", "%a".repeat(LARGE / 2)),
                hostile("angles", "<".repeat(LARGE)),
                hostile("line feeds", "\n \t".repeat(LARGE / 3)), hostile("breaks", "<br>".repeat(LARGE / 4)),
                hostile("quotes", "<p style=\"" + "'(".repeat(LARGE / 2)),
                hostile("declarations", "<p style=\"" + "a:b;".repeat(LARGE / 4) + "\">x"),
                hostile("rules",
                        "<style>" + "p a.b>c{color:red}".repeat(20_000) + "</style>"
                                + "<p><a class=b><c>x</c></a>".repeat(5_000)),
                hostile("comments", "<!--[if mso]>".repeat(20_000)),
                hostile("nested comments", "<!--[if mso]><p>" + "x".repeat(LARGE) + "<![endif]-->"),
                hostile("steps that fit everywhere but for the last",
                        "<style>.none " + "div ".repeat(40) + "b{color:red}</style>"
                                + "<div>".repeat(400) + "<b>x".repeat(LARGE / 400)),
                hostile("css comments", "<style>" + "/*".repeat(LARGE / 2)),
                hostile("media", "<style>" + "@media{".repeat(LARGE / 7)),
                hostile("links", "<a href=https://a.example.com/x>y</a> ".repeat(20_000)),
                hostile("one long paragraph", "Hi https://a.example.com ".repeat(20_000)),
                hostile("addresses", "<a href=\"https://" + "a.".repeat(LARGE / 2) + "\">x</a>"),
                hostile("images", "<img src=x?a=1 width=1> ".repeat(20_000)),
                hostile("phones", "call +49 30 1234567 ".repeat(20_000)),
                hostile("emails", "write a@b.com, ".repeat(30_000)),
                hostile("lone surrogates", "\ud800".repeat(LARGE)),
                hostile("combining marks", "e" + "\u0301".repeat(LARGE)),
                hostile("ligatures", "\ufdfa".repeat(LARGE / 18)),
                hostile("entities", "&#x110000;&bogus;&amp".repeat(LARGE / 20)),
                hostile("no blanks in japanese", "星五つの評価をください".repeat(LARGE / 20)),
                hostile("hyphens", "-".repeat(LARGE)));
    }

    /** Four times as much takes about four times as long: sixteen times would be quadratic. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "a", "a.", "@", "{", "[", "%a", "<", "\n \t", "<br>", "<div>", "&amp", "-", ".",
            "'(",
            "call +49 30 1234567 ", "<p>call +49 30 1234567</p>", "write a@b.com, ",
            "<a href=https://a.example.com/x>y</a> ",
            "Hi https://a.example.com ", "<img src=x?a=1 width=1> ",
            "<p>If you are not happy, write to us instead.</p>",
            "<p>review gift card not </p>", "five stars. ", "save 20% on our new range. ", "e\u0301", "\ufdfa",
            "\ud800",
            "星五つの評価をください", "<p class=a style='color:red;margin:1px'>x", "<!--[if mso]><p>x<![endif]-->", "<b><p>x",
            "<table><tr><td>"})
    @Timeout(60)
    void time_grows_with_length_alone(String piece) {
        check(piece.repeat(SMALL / piece.length()));
        var small = fastest(piece.repeat(SMALL / piece.length()));
        var large = fastest(piece.repeat(4 * SMALL / piece.length()));

        assertThat(large.toMillis()).as("%s against %s", large, small)
                .isLessThan(MOST_GROWTH * Math.max(small.toMillis(), NOISE_MILLIS));
    }

    private static Duration fastest(String content) {
        var fastest = Duration.ofDays(1);
        for (int round = 0; round < 3; round++) {
            var start = System.nanoTime();
            check(content);
            var took = Duration.ofNanos(System.nanoTime() - start);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        return fastest;
    }

    private static Arguments hostile(String name, String content) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, content));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void hostile_megabytes_are_checked(String content) {
        assertThat(check(content).passes()).isFalse();
    }

    @Test
    @Timeout(120)
    void ten_megabytes_of_letter_are_checked() {
        var letter = (Letters.BODY
                + "<p style=\"margin:1px\">And <a href=\"https://www.amazon.com/x\">more</a>, 12 of it.</p>\n")
                .repeat(25_000);

        assertThat(letter.length()).isGreaterThan(8_000_000);
        var start = System.nanoTime();
        check(letter);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(100));
    }

    @Test
    void odd_facts_are_no_error() {
        var message = Message.of(Channel.AMAZON, "", Locale.ROOT).order(new OrderFacts("", "nowhere", Locale.ROOT,
                java.util.List.of(new OrderFacts.Item("", "", "", java.util.List.of("")))))
                .seller(new SellerFacts("", "", java.util.List.of(""), ""))
                .declare(new Declared.Link("", Declared.Necessity.MANUAL))
                .declare(new Declared.Phone("", Declared.Line.WARRANTY))
                .declare(new Declared.Image("", Declared.Depiction.PRODUCT))
                .attach(new Attachment("", "", -1, Attachment.Kind.OTHER))
                .html("<img><a href>x</a><a href=''>+1 207 555 0134</a>");

        assertThat(Policy.current().check(message.build()).passes()).isFalse();
    }
}
