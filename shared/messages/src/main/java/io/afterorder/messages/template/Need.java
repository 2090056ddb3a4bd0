package io.afterorder.messages.template;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a template cannot do without, beside what every order has. Where the order lacks it, nothing is sent, with that
 * reason.
 *
 * @param word a list or value of a product, of which one product must have some, or a placeholder of the message
 */
public record Need(String word) {
    private static final Set<String> OF_PRODUCTS = Set.of("documents", "attached", "care", "setup",
            "personalisation");
    private static final Set<String> OF_SELLER = Set.of("documents", "care", "setup", "returnDays", "refundDays",
            "returnCarrier", "replyHours", "updateDays", "warrantyYears", "postalAddress", "shopLink", "cartLink",
            "unsubscribeLink", "offer", "offerCode", "offerEnds", "offerLink", "suggestions", "upgrades", "news");

    /** Every word that a template's file can write after {@code needs:}. */
    public static Set<String> words() {
        var all = new TreeSet<>(Vocabulary.MESSAGE.testable());
        all.addAll(OF_PRODUCTS);
        return all;
    }

    /** Whether it is looked for at the products rather than at the order. */
    public boolean isOfProducts() {
        return OF_PRODUCTS.contains(word);
    }

    /** Names of lists or values, of which any one meets it: a manual can be attached as well as linked to. */
    Set<String> metBy() {
        return word.equals("documents") ? Set.of(word, "attached") : Set.of(word);
    }

    /** What is the matter where it is not met, with the remedy. */
    public String absence() {
        var matter = switch (word) {
            case "documents" -> "no document is known for any product of the order in the buyer's language";
            case "attached", "attachments" ->
                "no file of the touch goes with it in the buyer's language; add one to the campaign's attachments";
            case "care" -> "no care tip is known for any product of the order in the buyer's language";
            case "setup" -> "no step of a set-up is known for any product of the order in the buyer's language";
            case "resolution" ->
                "nothing has settled it yet: no refund, second parcel or new date has been reported";
            case "shippedAt" -> "it has not been shipped";
            case "returnInTime" -> "the buyer asked to return it after the last day for that";
            case "returnTooLate" -> "the buyer asked to return it in time, or not at all";
            default -> "the template needs " + word + ", which is not known of this order";
        };
        return OF_SELLER.contains(word) ? matter + "; add it to seller.yaml" : matter;
    }
}
