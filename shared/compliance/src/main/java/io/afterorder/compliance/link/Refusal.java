package io.afterorder.compliance.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static io.afterorder.compliance.link.RefusalWord.APART;
import static io.afterorder.compliance.link.RefusalWord.END;
import static io.afterorder.compliance.link.RefusalWord.INNOCENT;
import static io.afterorder.compliance.link.RefusalWord.LIST;
import static io.afterorder.compliance.link.RefusalWord.ME;
import static io.afterorder.compliance.link.RefusalWord.MESSAGES;
import static io.afterorder.compliance.link.RefusalWord.MORE;
import static io.afterorder.compliance.link.RefusalWord.NO;
import static io.afterorder.compliance.link.RefusalWord.ONE;
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
    /** Words further apart than this do not belong together. */
    private static final int REACH = 5;
    /** A clause with nothing but "no messages" in it. */
    private static final int BARE = 3;
    /** A clause that names a list, and that one leaves it. */
    private static final int SHORT = 5;
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?()\\[\\]–—|。、！？\\n]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern JAPANESE = Pattern.compile(
            "(?:メール|メッセージ|お知らせ|ご案内|案内|配信|通知|手紙|便り|今後.{0,6}連絡)(?!.{0,4}(?:返信|返事)).{0,12}"
                    + "(?:停止|解除|中止|不要|いらない|要らない|希望し(?:ない|ません)|受け取ら(?:ない|ず)|受け取りたく|拒否|止め|とめ|やめ|しないで|送らないで|断)"
                    + "|(?:リスト|名簿).{0,6}(?:外|はず|削除|除)");

    private Refusal() {}

    /** Whether the words that are a link refuse messages, or lead to the settings for them. */
    static boolean isSaidBy(String linkText) {
        boolean asked = linkText.contains("?");
        return isSaidIn(linkText) || clauses(linkText).anyMatch(
                words -> near(words, MESSAGES, SETTINGS) || (!asked && refusesInFewWords(words)));
    }

    /** "No messages", "remove me", "leave the list", "stop writing": no more has to be said where it is a link. */
    private static boolean refusesInFewWords(List<Set<RefusalWord>> words) {
        if (has(words, INNOCENT) || aboutOne(words)) {
            return false;
        }
        boolean none = words.getFirst().contains(NO)
                && words.stream().skip(1).anyMatch(word -> word.contains(MESSAGES));
        return (words.size() <= BARE && (none || (has(words, OUT) && has(words, ME))))
                || (words.size() <= SHORT && has(words, LIST) && has(words, OUT))
                || near(words, END, WRITE) || (near(words, NO, MORE) && near(words, MORE, WRITE));
    }

    /** Whether a sentence refuses messages. */
    static boolean isSaidIn(String sentence) {
        return clauses(sentence).anyMatch(Refusal::refuses) || JAPANESE.matcher(sentence).find();
    }

    private static boolean refuses(List<Set<RefusalWord>> words) {
        if (has(words, INNOCENT)) {
            return false;
        }
        boolean written = has(words, MESSAGES) || (has(words, WRITE) && (has(words, ME) || has(words, WISH)));
        boolean denied = has(words, NO) && written && !aboutOne(words);
        return (denied && (near(words, NO, MORE) || has(words, WISH)))
                || (near(words, END, MESSAGES) && !aboutOne(words))
                || (near(words, END, SEND) && has(words, ME))
                || (near(words, NO, SEND) && has(words, ME))
                || (has(words, ME) && (near(words, OUT, LIST) || (near(words, OUT, MESSAGES) && !aboutOne(words))));
    }

    /** "Send us a message", "by mail": a message that is to be written ends nothing. */
    private static boolean aboutOne(List<Set<RefusalWord>> words) {
        for (int i = 1; i < words.size(); i++) {
            var before = words.get(i - 1);
            if (words.get(i).contains(MESSAGES) && (before.contains(ONE) || before.contains(APART))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Set<RefusalWord>> words, RefusalWord wanted) {
        return words.stream().anyMatch(word -> word.contains(wanted));
    }

    /** Whether two kinds of words stand close, with nothing between that parts them. */
    private static boolean near(List<Set<RefusalWord>> words, RefusalWord one, RefusalWord other) {
        for (int i = 0; i < words.size(); i++) {
            boolean first = words.get(i).contains(one);
            boolean second = words.get(i).contains(other);
            if (first && second) {
                return true;
            }
            for (int j = i + 1; (first || second) && j < words.size() && j <= i + REACH; j++) {
                var word = words.get(j);
                if ((first && word.contains(other)) || (second && word.contains(one))) {
                    return true;
                }
                if (word.contains(APART)) {
                    break;
                }
            }
        }
        return false;
    }

    /** What the words of each clause mean. */
    private static Stream<List<Set<RefusalWord>>> clauses(String text) {
        var plain = (" " + text).toLowerCase(Locale.ROOT).replace("n't", " not").replace("n’t", " not")
                .replace(" e-", " e").replace("'e-", "'e");
        return CLAUSE_END.splitAsStream(plain).map(Refusal::meanings).filter(words -> !words.isEmpty());
    }

    private static List<Set<RefusalWord>> meanings(String clause) {
        var meanings = new ArrayList<Set<RefusalWord>>();
        for (var word : NOT_A_WORD.split(clause)) {
            if (!word.isEmpty()) {
                meanings.add(RefusalWord.of(word));
            }
        }
        return meanings;
    }
}
