package io.afterorder.compliance.link;

import java.util.regex.Pattern;

import static io.afterorder.compliance.link.RefusalWord.END;
import static io.afterorder.compliance.link.RefusalWord.INNOCENT;
import static io.afterorder.compliance.link.RefusalWord.LIST;
import static io.afterorder.compliance.link.RefusalWord.ME;
import static io.afterorder.compliance.link.RefusalWord.MESSAGES;
import static io.afterorder.compliance.link.RefusalWord.MORE;
import static io.afterorder.compliance.link.RefusalWord.NO;
import static io.afterorder.compliance.link.RefusalWord.OUT;
import static io.afterorder.compliance.link.RefusalWord.SEND;
import static io.afterorder.compliance.link.RefusalWord.SETTINGS;
import static io.afterorder.compliance.link.RefusalWord.WISH;
import static io.afterorder.compliance.link.RefusalWord.WRITE;

/**
 * Tells whether a clause refuses further messages, by what its words mean together: a word for ending beside one for
 * messages ("stop these letters"), no more of them ("keine Briefe mehr"), a wish for none, or the way off a list.
 */
final class Refusal {
    /** A clause with nothing but "no messages" in it. */
    private static final int BARE = 3;
    /** A clause that names a list, and that one leaves it. */
    private static final int SHORT = 5;
    /** In small letters an i and a dot of its own, where a word ends. */
    private static final char TWO_WHEN_SMALL = 'İ';
    private static final char FIRST_OF_JAPANESE = '\u3040';
    private static final Pattern JAPANESE = Pattern.compile(
            "(?:メール|メッセージ|お知らせ|ご案内|案内|配信|通知|手紙|便り|今後.{0,6}連絡)(?!.{0,4}(?:返信|返事)).{0,12}"
                    + "(?:停止|解除|中止|不要|いらない|要らない|希望し(?:ない|ません)|受け取ら(?:ない|ず)|受け取りたく|拒否|止め|とめ|やめ|しないで|送らないで|断|煩わし|わずらわし|迷惑)"
                    + "|もう.{0,4}(?:送らない|届かない|いらない)|(?:この|本).{0,2}便り.{0,6}(?:煩|わずら|迷惑|不要)"
                    + "|連絡(?:を|は|の)?(?:受け取ら(?:ない|ず)|受け取りたく|停止|拒否|不要)|(?:リスト|名簿).{0,6}(?:外|はず|削除|除)");
    /** What a link says that leads to the settings for messages. */
    private static final Pattern JAPANESE_SETTINGS = Pattern.compile("(?:メール|通知|配信|お知らせ)(?:の|を)?(?:管理|設定|変更|受信設定)");

    private Refusal() {}

    /** Whether a text may refuse anything, in letters of any size: most have no word for it, and cost one look. */
    static boolean mayBeSaidIn(String text) {
        return RefusalWord.mayDecide(text) || text.indexOf(TWO_WHEN_SMALL) >= 0 || hasJapanese(text);
    }

    /** Whether the words that are a link refuse messages, or lead to the settings for them. */
    static boolean isSaidBy(String linkText) {
        boolean asked = linkText.contains("?");
        for (var clause : Clause.of(linkText)) {
            if (refuses(clause) || clause.near(MESSAGES, SETTINGS) || (!asked && refusesInFewWords(clause))) {
                return true;
            }
        }
        return isSaidInJapanese(linkText) || JAPANESE_SETTINGS.matcher(linkText).find();
    }

    /** "No messages", "remove me", "leave the list", "stop writing": no more has to be said where it is a link. */
    private static boolean refusesInFewWords(Clause clause) {
        if (clause.has(INNOCENT) || clause.isAboutOne()) {
            return false;
        }
        boolean none = clause.beginsWith(NO) && clause.hasBehindFirst(MESSAGES);
        return (clause.size() <= BARE && (none || (clause.has(OUT) && clause.has(ME))))
                || (clause.size() <= SHORT && clause.has(LIST) && clause.has(OUT))
                || clause.near(END, WRITE) || (clause.near(NO, MORE) && clause.near(MORE, WRITE));
    }

    /** Whether a sentence refuses messages. */
    static boolean isSaidIn(String sentence) {
        for (var clause : Clause.of(sentence)) {
            if (refuses(clause) || isBareOrder(clause)) {
                return true;
            }
        }
        return isSaidInJapanese(sentence);
    }

    /** "Ne plus être contacté: this page": nobody says that they themselves will write no more. */
    private static boolean isBareOrder(Clause clause) {
        return clause.size() <= SHORT && clause.beginsWith(NO) && clause.near(NO, MORE) && clause.has(WRITE)
                && !clause.has(INNOCENT);
    }

    private static boolean refuses(Clause clause) {
        if (clause.has(INNOCENT)) {
            return false;
        }
        boolean written = clause.has(MESSAGES) || (clause.has(WRITE) && (clause.has(ME) || clause.has(WISH)));
        boolean denied = clause.has(NO) && written && !clause.isAboutOne();
        return (denied && (clause.near(NO, MORE) || clause.has(WISH)))
                || (clause.near(END, MESSAGES) && !clause.isAboutOne())
                || (clause.has(ME) && (clause.near(END, SEND) || clause.near(NO, SEND) || clause.near(OUT, LIST)
                        || (clause.near(OUT, MESSAGES) && !clause.isAboutOne())));
    }

    private static boolean isSaidInJapanese(String text) {
        return hasJapanese(text) && JAPANESE.matcher(text).find();
    }

    private static boolean hasJapanese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OF_JAPANESE) {
                return true;
            }
        }
        return false;
    }
}
