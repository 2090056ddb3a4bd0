package io.afterorder.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A message made of markup, words, odd characters and odd facts by the toss of a seed; the same seed makes the same. */
final class FuzzedMessage {
    private static final List<String> PIECES = List.of("<p>", "</p>", "<div style=\"", "\">", "<a href='", "'>", "</a>",
            "<img src=", " alt=", "<br>", "<table><td>", "</table>", "<style>", "</style>", "p{color:red}", "{{", "}}",
            "[Name]", "${x}", "%%", "@", "(at)", " dot ", ".com", "http://", "https://", "www.", "+49 30 ",
            "0123 456 789", "114-5550199-7766554", "5", "-", "/", "&amp;", "&#", "&#x1F600;", "&#xD800;", "\ud83d",
            "\ude00", "\u0000", "\u200b", "\u202e", "\n", " ", "\u3000", "<!--", "-->", "<!--[if mso]>",
            "<![endif]-->", "review ", "five stars ", "gift card ", "if you are happy ", "no ", "bewerten Sie ",
            "avis ", "reseña ", "recensione ", "レビュー", "星五つ", "opinia ", "yorum ", "color:#", "rgb(", "margin:",
            "999999999999em", "font:", "url(", ")", ";", "!important", "ｗｉｄｅ", "日本語", "e\u0301", "\ufdfa", "<svg>",
            "<math>", "<![CDATA[", "unsubscribe", ". ", "? ", ", ");
    private static final List<String> PURPOSES = List.of("ORDER_ISSUE", "REVIEW_REQUEST", "CUSTOM_DESIGN",
            "BUYER_REPLY", "PRODUCT_NEWS", "");
    private static final List<String> LANGUAGES = List.of("en-US", "de-DE", "fr-FR", "es-MX", "it-IT", "ja-JP", "nl-NL",
            "pt-BR", "sv-SE", "pl-PL", "tr-TR", "und", "xx");
    private static final int ODD_CHARACTER = 12;

    private final Random random;

    private FuzzedMessage(long seed) {
        this.random = new Random(seed);
    }

    static Message of(long seed) {
        return new FuzzedMessage(seed).message();
    }

    private Message message() {
        var message = Message
                .of(random.nextBoolean() ? Channel.AMAZON : Channel.DIRECT, one(PURPOSES),
                        Locale.forLanguageTag(one(LANGUAGES)))
                .subject(content(10)).from(content(3)).to(content(3)).header(content(2), content(8))
                .order(new OrderFacts(content(2), one(List.of("ATVPDKIKX0DER", "A1PA6795UKMFR9", "nowhere")),
                        Locale.forLanguageTag(one(LANGUAGES)),
                        List.of(new OrderFacts.Item(content(1), content(1), content(12), List.of(content(3))))))
                .seller(new SellerFacts(content(2), content(2), List.of(content(2)), content(4)))
                .declare(new Declared.Link(content(3), Declared.Necessity.MANUAL))
                .declare(new Declared.Phone(content(2), Declared.Line.WARRANTY))
                .declare(new Declared.Image(content(3), Declared.Depiction.PRODUCT));
        if (random.nextInt(4) > 0) {
            message.html(content(80));
        }
        if (random.nextInt(3) > 0) {
            message.text(content(60));
        }
        return message.build();
    }

    private String content(int most) {
        var content = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            content.append(random.nextInt(ODD_CHARACTER) == 0
                    ? String.valueOf((char) random.nextInt(0x10000))
                    : one(PIECES));
        }
        return content.toString();
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
