package io.afterorder.compliance.language;

import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static io.afterorder.compliance.language.Concept.ASK;
import static io.afterorder.compliance.language.Concept.BENEFIT;
import static io.afterorder.compliance.language.Concept.CANCEL;
import static io.afterorder.compliance.language.Concept.CANCEL_YOURSELF;
import static io.afterorder.compliance.language.Concept.CONTACT_US;
import static io.afterorder.compliance.language.Concept.COURTESY;
import static io.afterorder.compliance.language.Concept.DOERS;
import static io.afterorder.compliance.language.Concept.EXISTING_REVIEW;
import static io.afterorder.compliance.language.Concept.FORMALITY;
import static io.afterorder.compliance.language.Concept.IF;
import static io.afterorder.compliance.language.Concept.IN_PUBLIC;
import static io.afterorder.compliance.language.Concept.NOT;
import static io.afterorder.compliance.language.Concept.NOT_BEFORE;
import static io.afterorder.compliance.language.Concept.PROMOTION;
import static io.afterorder.compliance.language.Concept.SELLERS;
import static io.afterorder.compliance.language.Concept.STATUS;
import static io.afterorder.compliance.language.Concept.SUBSTANCE;
import static io.afterorder.compliance.language.Concept.THANKS;
import static io.afterorder.compliance.language.Concept.UNHAPPY;
import static io.afterorder.compliance.language.Concept.WHEN;

/**
 * What is left of a message when notices of status, thanks and courtesies are taken away.
 *
 * @param appointed whether it is written of a day, a design, a document, a return or an invoice
 * @param status the sentences that tell how far the order is
 * @param thanks those that thank, or say that one is there to help
 * @param others those that say something else, but no reason to write
 * @param matters those that are a reason to write; no more than the first is looked for
 */
record Substance(boolean appointed, List<Sentence> status, List<Sentence> thanks, List<Sentence> others,
        List<Sentence> matters) {
    /** Shorter sentences are a greeting, a name or a link, in words. */
    private static final int SHORT = 4;

    /** Where a day may be the matter itself, and no sign of a notice. */
    private static final Set<String> APPOINTED = Set.of("DELIVERY_APPOINTMENT", "CUSTOM_DESIGN", "PRODUCT_DOCUMENTS",
            "RETURN_QUESTION", "INVOICE");

    /** More sentences than these say something, whatever it is. */
    private static final int FEW = 2;

    /** Whether a message has a matter whatever its words: it answers the buyer, or brings a document. */
    static boolean saysSomething(Message message) {
        return message.isReply() || message.attachments().stream().anyMatch(Attachment::isDocument)
                || message.declaredLinks().stream()
                        .anyMatch(link -> link.necessity() != Declared.Necessity.TRACKING);
    }

    /** Reads no further than the first matter: a message that has one says something, whatever else it says. */
    static Substance of(Message message, Reading reading) {
        var substance = new Substance(APPOINTED.contains(message.purpose()), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < reading.sentences().size() && substance.matters.isEmpty(); i++) {
            if (!isTitleWord(reading.at(i)) && !leadsToOptOut(reading, i)) {
                substance.sort(reading.at(i));
            }
        }
        return substance;
    }

    /** "Prefer silence? Opt out here." */
    private static boolean leadsToOptOut(Reading reading, int index) {
        return reading.at(index).isQuestion() && !reading.at(index).has(SUBSTANCE) && !reading.at(index).reviews()
                && reading.behind(index, 1).anyMatch(next -> next.has(FORMALITY));
    }

    /** "A few words", over a letter that asks for none. */
    private static boolean isTitleWord(Sentence sentence) {
        return sentence.where() == Where.SUBJECT && sentence.reviews() && !sentence.has(ASK, EXISTING_REVIEW);
    }

    private void sort(Sentence sentence) {
        if (sentence.has(FORMALITY)) {
            return;
        }
        if (isMatter(sentence)) {
            matters.add(sentence);
        } else if (sentence.affirms(STATUS)) {
            status.add(sentence);
        } else if (sentence.has(THANKS, COURTESY)) {
            thanks.add(sentence);
        } else if (!appointed && sentence.words() > SHORT && sentence.has(WHEN) && !wants(sentence)) {
            status.add(sentence);
        } else if (sentence.words() > SHORT) {
            others.add(sentence);
        }
    }

    /** Whether something is asked for, denied or given, though no word says what. */
    private static boolean wants(Sentence sentence) {
        return sentence.has(ASK, CONTACT_US, NOT, NOT_BEFORE, DOERS, BENEFIT);
    }

    private static boolean isMatter(Sentence sentence) {
        return sentence.reviews() || isSaidInPublic(sentence) || sentence.affirms(PROMOTION)
                || PromotionRule.hintsTwice(sentence)
                || sentence.has(CANCEL, CANCEL_YOURSELF)
                || (sentence.has(DOERS) && sentence.affirms(BENEFIT) && !sentence.has(THANKS))
                || (sentence.has(COURTESY)
                        ? isMatterBesidesCourtesy(sentence)
                        : sentence.has(SUBSTANCE) || sentence.isQuestion());
    }

    /** "Grumbles belong on Amazon", "others would like to read how it went", but not "thank you for choosing us on Amazon". */
    private static boolean isSaidInPublic(Sentence sentence) {
        return sentence.has(IN_PUBLIC) && (sentence.has(UNHAPPY)
                || (sentence.has(ASK, IF) && !sentence.has(THANKS, COURTESY, DOERS)));
    }

    /** "Thank you for your patience while we look for the parcel", but not "if there is a problem, we are here". */
    private static boolean isMatterBesidesCourtesy(Sentence sentence) {
        return !sentence.has(IF) && sentence.affirmed(SUBSTANCE)
                .anyMatch(matter -> Stream.of(COURTESY, THANKS).flatMap(sentence::all).noneMatch(matter::overlaps));
    }

    /** What stands for the whole. */
    Sentence first() {
        return thanks.isEmpty() ? others.getFirst() : thanks.getFirst();
    }

    boolean isStatusOnly() {
        return matters.isEmpty() && !status.isEmpty() && others.size() <= 1 + status.size();
    }

    boolean isThanksOnly() {
        return matters.isEmpty() && status.isEmpty()
                && (thanks.isEmpty() ? isTalkOfSellers() : others.size() <= 1 + thanks.size());
    }

    /** "It is a small miracle that you found us": nothing to tell, nothing to ask, and about the sellers themselves. */
    private boolean isTalkOfSellers() {
        return !appointed && !others.isEmpty() && others.size() <= FEW && others.stream()
                .allMatch(sentence -> sentence.has(SELLERS) && !sentence.has(WHEN) && !wants(sentence));
    }
}
