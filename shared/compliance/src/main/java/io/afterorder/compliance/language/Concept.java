package io.afterorder.compliance.language;

import java.util.List;
import java.util.Locale;

/** Something that words can mean. A pack lists, for each, the words of its language; {@code packs/README.md} explains them. */
enum Concept {
    /** Words that mean nothing here: {@code review the manual}, {@code bon de livraison}. */
    IGNORE,
    /** No, not, never, without. */
    NOT,
    /** No to what follows, never to what went before: {@code no}, {@code ne}, {@code senza} where a language says no first. */
    NOT_AHEAD,
    /** No to all that stands before it in its clause: {@code nicht anbieten}, {@code is not offered}. */
    NOT_BEFORE,
    /** Looks like a negation and is none: {@code why not}, {@code don't forget}. */
    NOT_A_NEGATION,
    /** Or: what follows may be done in place of what went before. */
    OR,
    /** But, instead: ends the reach of a negation. */
    BUT,
    /** If, in case, when. */
    IF,
    /** A condition on the product, not on the buyer's wish: {@code if the coat}, {@code if it}. */
    IF_IT,
    /** A review, a rating, feedback; to review, to rate. */
    REVIEW,
    /** To write, publish or tell. */
    TELL,
    /** Where others read it: Amazon, the product page, other buyers, the world. */
    IN_PUBLIC,
    /** The review that there is: {@code your review of}, {@code what you wrote}. */
    EXISTING_REVIEW,
    /** A good rating: five stars, top marks, a positive review. */
    TOP_RATING,
    /** A bad rating: one star, a negative review. */
    LOW_RATING,
    /** Good and bad alike are welcome: {@code praise or criticism}, {@code from one to five stars}. */
    BALANCE,
    /** Content, in love with it, it works. */
    HAPPY,
    /** Disappointed, something wrong. */
    UNHAPPY,
    /** Write to us, tell us. */
    CONTACT_US,
    /** First, before, instead, in private. */
    INSTEAD,
    /** A benefit that nobody gives without wanting something: gift card, draw, reward, donation. */
    BENEFIT,
    /** A benefit that may as well mend a problem: refund, free replacement, money back. */
    REMEDY,
    /** What ties a benefit to a deed: in return, as soon as, for every, and then we. */
    EXCHANGE,
    /** We send, you get: giving the buyer whatever it may be. */
    GIVE,
    /** Those who do what was asked: {@code everyone who}, {@code reviewers}, {@code show us the review}. */
    DOERS,
    /** What a seller does good to where a review is its price: trees, meals, shelters. No reward by itself. */
    CAUSE,
    /** To change, update, revise. */
    CHANGE,
    /** To remove, delete, take down. */
    REMOVE,
    /** It, that, them: what stands for the review of the sentence before. */
    PRONOUN,
    /** Please, we ask you, would you. */
    ASK,
    /** To cancel; a cancellation. */
    CANCEL,
    /** The buyer is told to cancel, in so many words. */
    CANCEL_YOURSELF,
    /** To carry out what the sentence before named: {@code do it}, {@code press it}, {@code initiate this}. */
    CARRY_OUT,
    /** The buyer wanted it: {@code as you asked}, {@code if you prefer}. */
    BUYER_WISH,
    /** Advertising, by itself: discount code, newsletter, follow us. */
    PROMOTION,
    /** Advertising where two meet: new range, goes well with, discover. */
    PROMOTION_HINT,
    /** What the order cost, or should have cost: {@code was not taken off}, {@code charged}. No advertising. */
    PAID,
    /** Confirmed, shipped, on its way, delivered. */
    STATUS,
    /** Today, on Monday, at noon: makes a notice of what is otherwise nothing but news. */
    WHEN,
    /** We, us, our: those who write. */
    SELLERS,
    /** Thank you. */
    THANKS,
    /** Here for you, any questions, kind regards: says nothing. */
    COURTESY,
    /** What stands under any letter: sent automatically, company register, opening hours, an opt-out. Says nothing. */
    FORMALITY,
    /** Dear, hello: a name behind it is a name, whatever it means. */
    GREETING,
    /** A reason to write: a problem, a question, a document, a return. */
    SUBSTANCE,
    /** Insults and vulgar words. */
    OFFENSIVE,
    /** Threats and violence. */
    THREAT,
    /** Sexual words. */
    ADULT,
    /** Slang, over-familiar. */
    SLANG;

    static final List<Concept> ALL = List.of(values());

    /** The name that packs use, such as {@code top-rating}. */
    String inPacks() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
