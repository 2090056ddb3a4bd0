package io.afterorder.benchmarks.check;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;

import java.util.List;
import java.util.Locale;

/** The order and the seller of the letters that are measured. */
final class SampleOrder {
    /** The order id that {@code letter.html} names. */
    static final String ID = "114-5550199-7766554";

    private static final List<OrderFacts.Item> ITEMS = List
            .of(new OrderFacts.Item("B0TIDE1234", "TL-14", "Harbor Table Lamp, Brass, 14 in.", List.of()));
    private static final SellerFacts SELLER = new SellerFacts("Tidewater Lamps", "www.tidewater-lamps.com",
            List.of("crew@tidewater-lamps.com"), "Tidewater Lamps LLC, 7 Pier Road, Portland, ME 04101, USA");

    private SampleOrder() {}

    /** The order id of a copy of the letter. */
    static String id(int copy) {
        return "114-5550199-" + (7_766_554 + copy);
    }

    /** A new message: nothing is left over from the check before, but for what the check itself remembers. */
    static Message letter(String html, String order) {
        return Message.of(Channel.AMAZON, "PRODUCT_DOCUMENTS", Locale.US).from("crew@tidewater-lamps.com")
                .to("abc123def456@marketplace.amazon.com")
                .order(new OrderFacts(order, "ATVPDKIKX0DER", Locale.US, ITEMS)).seller(SELLER)
                .subject("Manual and warranty card for order " + order).html(html)
                .declare(new Declared.Link("https://www.ups.com/track", Declared.Necessity.TRACKING))
                .declare(new Declared.Image("https://images.tidewater-lamps.com/mail/wordmark.png",
                        Declared.Depiction.BRAND_LOGO))
                .build();
    }
}
