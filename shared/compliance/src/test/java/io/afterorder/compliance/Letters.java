package io.afterorder.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Letters that break no rule, for tests to break one. */
public final class Letters {
    public static final String ORDER = "114-5550199-7766554";
    public static final String BODY = "<p>Hello,</p><p>the lamp of order " + ORDER
            + " left our hands two days late, because the glass of the first one had a crack. The carrier now expects to"
            + " hand it over on Thursday. If that is too late for you, answer this message.</p><p>Tidewater Lamps</p>";

    /** A picture's tag, left open for how wide it is. */
    public static final String IMAGE = "<img src='https://img.tidewater-lamps.com/a.png' alt='A drawing' ";

    private Letters() {}

    /** A letter to a buyer in the United States, complete but for its body. */
    public static MessageBuilder toBuyer() {
        return Message.of(Channel.AMAZON, "ORDER_ISSUE", Locale.US).id("t-1").from("crew@tidewater-lamps.com")
                .to("abc123def456@marketplace.amazon.com").subject("Late lamp, order " + ORDER)
                .order(order("ATVPDKIKX0DER"))
                .seller(seller());
    }

    /** A letter with the given blocks after its usual ones. */
    public static MessageBuilder withHtml(String html) {
        return toBuyer().html(BODY + html);
    }

    /** A letter with the given words in a paragraph of its own. */
    public static MessageBuilder saying(String words) {
        return withHtml("<p>" + words + "</p>");
    }

    /** A newsletter to a customer of the seller's own, with all that it must carry. */
    public static MessageBuilder newsletter() {
        return Message.of(Channel.DIRECT, "PRODUCT_NEWS", Locale.US).id("t-2").from("news@tidewater-lamps.com")
                .to("someone@example.com").subject("The autumn shades").seller(seller())
                .html("<p>The autumn shades are in the shop.</p><p>Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101</p>"
                        + "<p><a href=\"https://www.tidewater-lamps.com/news/unsubscribe?u=1\">Unsubscribe</a></p>")
                .header("List-Unsubscribe", "<https://www.tidewater-lamps.com/news/unsubscribe?u=1>")
                .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    public static OrderFacts order(String marketplaceId) {
        return order(marketplaceId, "Harbor Table Lamp, Brass, 14 in.", List.of());
    }

    public static OrderFacts order(String marketplaceId, String title, List<String> imageUrls) {
        return new OrderFacts(ORDER, marketplaceId, Locale.US,
                List.of(new OrderFacts.Item("B0TIDE1234", "TL-14", title, imageUrls)));
    }

    public static SellerFacts seller() {
        return new SellerFacts("Tidewater Lamps", "www.tidewater-lamps.com",
                List.of("crew@tidewater-lamps.com", "Desk@Tidewater-Lamps.com"),
                "Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101, USA");
    }

    /** The ids of the rules that block the letter. */
    public static Set<String> blocking(MessageBuilder letter) {
        return Policy.current().check(letter.build()).findings().stream().filter(Finding::blocks).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one rule finds in the letter, blocking or not. */
    public static List<Finding> found(String rule, MessageBuilder letter) {
        return Policy.current().check(letter.build()).findings().stream().filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
