package io.afterorder.messages.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static io.afterorder.messages.template.Vocabulary.Kind.FLAG;
import static io.afterorder.messages.template.Vocabulary.Kind.INSTANT;
import static io.afterorder.messages.template.Vocabulary.Kind.LINK;
import static io.afterorder.messages.template.Vocabulary.Kind.MONEY;
import static io.afterorder.messages.template.Vocabulary.Kind.NUMBER;
import static io.afterorder.messages.template.Vocabulary.Kind.WORDS;

/**
 * The placeholders that a template may use, and what each stands for. {@code TEMPLATES.md} tells template writers of each.
 *
 * @param names what can be written at this place
 * @param choices what {@code {{#is}}} can compare, and with which words
 * @param lists what {@code {{#each}}} can go through, and the names of each of its items
 */
public record Vocabulary(Map<String, Kind> names, Map<String, Set<String>> choices, Map<String, Vocabulary> lists) {
    /** What a placeholder stands for. */
    public enum Kind {
        WORDS, LINK, NUMBER,
        /** Written by the helpers {@code date} and {@code range}. */
        INSTANT,
        /** Written by the helper {@code money}. */
        MONEY,
        /** For {@code {{#if}}} only. */
        FLAG
    }

    /** What made a delivery late. */
    public static final Set<String> CAUSES = Set.of("weather", "carrier", "strike", "customs", "stock", "demand",
            "holiday", "accident");
    /** What of an address is not known. */
    public static final Set<String> ADDRESS_PARTS = Set.of("street", "house-number", "apartment", "postcode", "town",
            "recipient");
    /** What customs does or asks for. */
    public static final Set<String> CUSTOMS = Set.of("inspection", "documents", "duty");
    /** What went wrong. */
    public static final Set<String> PROBLEMS = Set.of("out-of-stock", "late", "address", "customs", "lost", "damaged",
            "misrouted");
    /** How it was put right. */
    public static final Set<String> RESOLUTIONS = Set.of("refund", "replacement", "new-date");

    /** What of a message tells of the buyer's other orders, so that those must be known where it is written. */
    public static final Set<String> OF_BUYERS = Set.of("repeatBuyer", "earlierOrders", "segment");
    private static final String SEGMENT = "segment";

    private static final Vocabulary DOCUMENT = of(Map.of(WORDS, List.of("title"), LINK, List.of("link")));
    private static final Vocabulary FILE = of(Map.of(WORDS, List.of("file")));
    private static final Vocabulary TIP = of(Map.of(WORDS, List.of("tip")));
    private static final Vocabulary STEP = of(Map.of(WORDS, List.of("step")));
    private static final Vocabulary LINE = of(Map.of(WORDS, List.of("line")));
    private static final Vocabulary PRODUCT = new Vocabulary(
            kinds(Map.of(WORDS, List.of("name", "personalisation"), NUMBER, List.of("quantity"), MONEY,
                    List.of("price", "sum"), LINK, List.of("reviewLink"))),
            Map.of(), Map.of("documents", DOCUMENT, "attached", FILE, "care", TIP, "setup", STEP));
    private static final Vocabulary SUGGESTION = of(
            Map.of(WORDS, List.of("name", "summary"), MONEY, List.of("price"), LINK, List.of("link")));

    /** Of a message's subject, preheader and body. */
    public static final Vocabulary MESSAGE = new Vocabulary(kinds(Map.of(
            WORDS, List.of("orderId", "brand", "buyerName", "carrier", "trackingNumber", "detail", "deliveryPlace",
                    "deliverySignedBy", "returnCarrier", "shopName", "postalAddress", "offer", "offerCode"),
            NUMBER, List.of("productCount", "returnDays", "refundDays", "replyHours", "updateDays", "warrantyYears",
                    "earlierOrders"),
            INSTANT, List.of("orderedAt", "shippedAt", "deliveredAt", "expectedFrom", "expectedBy", "formerlyBy",
                    "returnUntil", "returnReceivedAt", "refundedAt", "offerEnds"),
            MONEY, List.of("refund", "shippingCost", "total"),
            FLAG, List.of("askForReview", "deliveryProof", "repeatBuyer", "returnInTime", "returnTooLate"),
            LINK, List.of("feedbackLink", "orderLink", "returnLink", "invoiceLink", "trackingLink", "deliveryPhoto",
                    "shopLink", "cartLink", "offerLink", "unsubscribeLink"))),
            Map.of("problem", PROBLEMS, "cause", CAUSES, "addressPart", ADDRESS_PARTS, "customs", CUSTOMS, "resolution",
                    RESOLUTIONS, SEGMENT, Set.of()),
            Map.of("products", PRODUCT, "attachments", FILE, "shippingAddress", LINE, "billingAddress", LINE,
                    "suggestions", SUGGESTION,
                    "upgrades", SUGGESTION, "news", SUGGESTION));

    /** Of a theme. */
    public static final Vocabulary THEME = of(
            Map.of(WORDS, List.of("language", "direction", "subject", "preheader", "body", "logoAlt", "brand"), FLAG,
                    List.of("logo"), LINK, List.of("logoLink"), NUMBER, List.of("logoWidth", "logoHeight")));

    public Vocabulary {
        names = Map.copyOf(names);
        choices = Map.copyOf(choices);
        lists = Map.copyOf(lists);
    }

    /** The same where a template can ask for each of the seller's own groups of buyers. */
    public Vocabulary withSegments(Set<String> segments) {
        var all = new LinkedHashMap<>(choices);
        all.put(SEGMENT, segments);
        return new Vocabulary(names, all, lists);
    }

    /** What can be written within {@code {{#each list}}}: the item's names, and those around it. */
    Vocabulary within(String list) {
        var item = lists.getOrDefault(list, of(Map.of()));
        var all = new LinkedHashMap<>(names);
        all.putAll(item.names());
        return new Vocabulary(all, choices, item.lists());
    }

    /** Everything that can be tested by {@code {{#if}}}. */
    public Set<String> testable() {
        var all = new TreeSet<>(names.keySet());
        all.addAll(choices.keySet());
        all.addAll(lists.keySet());
        return all;
    }

    private static Vocabulary of(Map<Kind, List<String>> names) {
        return new Vocabulary(kinds(names), Map.of(), Map.of());
    }

    private static Map<String, Kind> kinds(Map<Kind, List<String>> names) {
        return names.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(name, entry.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
