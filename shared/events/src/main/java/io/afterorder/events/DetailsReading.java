package io.afterorder.events;

import io.afterorder.domain.Channel;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Marketplace;
import io.afterorder.domain.order.Buyer;
import io.afterorder.domain.order.DeliveryWindow;
import io.afterorder.domain.order.Fulfilment;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.PostalAddress;
import io.afterorder.domain.order.SalesChannel;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a {@code confirmed} event says of its order. */
final class DetailsReading {
    private static final int MOST_ITEMS = 500;
    private static final int MOST_OF_AN_ITEM = 1_000_000;
    private static final int LONGEST_EMAIL = 318;
    private static final int MOST_ADDRESS_LINES = 10;
    private static final int LONGEST_ADDRESS_LINE = 200;

    private DetailsReading() {}

    static OrderDetails details(Fields fields) {
        return new OrderDetails(fields.required("salesChannel").object(DetailsReading::salesChannel),
                fields.required("fulfilment").choice(Fulfilment.class, Fulfilment::name),
                Forms.instant(fields.required("orderedAt")), items(fields),
                fields.optional("deliveryWindow").map(DetailsReading::window), buyer(fields),
                fields.optional("total").map(Forms::money), fields.optional("shippingCost").map(Forms::money));
    }

    /** A cart is in the seller's own shop: of Amazon's a seller sees none. */
    static OrderDetails cart(Fields fields, Instant abandonedAt) {
        var field = fields.required("salesChannel");
        var salesChannel = field.object(DetailsReading::salesChannel);
        if (!(salesChannel instanceof SalesChannel.OwnShop)) {
            throw field.wrong("is no shop of the seller's own", "write {\"channel\": \"DIRECT\", \"shop\": …}");
        }
        return new OrderDetails(salesChannel, Fulfilment.MERCHANT, abandonedAt, items(fields), Optional.empty(),
                buyer(fields), fields.optional("total").map(Forms::money),
                fields.optional("shippingCost").map(Forms::money));
    }

    private static List<Item> items(Fields fields) {
        return fields.required("items").array(MOST_ITEMS).stream().map(item -> item.object(DetailsReading::item))
                .toList();
    }

    private static Buyer buyer(Fields fields) {
        return fields.optional("buyer").map(buyer -> buyer.hidden().object(DetailsReading::known))
                .orElse(Buyer.UNKNOWN);
    }

    static DeliveryWindow window(Field field) {
        return field.object(fields -> {
            var earliest = Forms.instant(fields.required("earliest"));
            var end = fields.required("latest");
            var latest = Forms.instant(end);
            if (latest.isBefore(earliest)) {
                throw end.wrong("is before earliest, " + earliest, "write a time that is not before it");
            }
            return new DeliveryWindow(earliest, latest);
        });
    }

    private static SalesChannel salesChannel(Fields fields) {
        return switch (fields.required("channel").choice(Channel.class, Channel::name)) {
            case AMAZON -> new SalesChannel.Amazon(marketplace(fields.required("marketplaceId")));
            case DIRECT -> new SalesChannel.OwnShop(fields.required("shop").text(),
                    Forms.zone(fields.required("zone")), Forms.language(fields.required("language")));
        };
    }

    private static Marketplace marketplace(Field field) {
        return Marketplace.ofId(field.text()).orElseThrow(() -> field.wrong("is no marketplace that is known",
                "write one of " + Arrays.stream(Marketplace.values())
                        .map(marketplace -> marketplace.id() + " (" + marketplace + ")")
                        .collect(Collectors.joining(", "))));
    }

    private static Item item(Fields fields) {
        return new Item(fields.required("sku").text(), fields.optional("asin").map(Field::text),
                fields.required("title").text(), fields.required("quantity").integer(1, MOST_OF_AN_ITEM),
                fields.optional("price").map(Forms::money),
                fields.optional("personalisation").map(Field::hidden).map(Field::text));
    }

    private static Buyer known(Fields fields) {
        return new Buyer(fields.optional("name").map(Field::text),
                fields.optional("email")
                        .map(email -> email.as(EmailAddress::new, LONGEST_EMAIL, "an address of the form local@host")),
                fields.optional("language").map(Forms::language),
                fields.optional("shippingAddress").map(DetailsReading::address),
                fields.optional("billingAddress").map(DetailsReading::address));
    }

    private static PostalAddress address(Field field) {
        return new PostalAddress(
                field.array(MOST_ADDRESS_LINES).stream().map(line -> line.text(LONGEST_ADDRESS_LINE)).toList());
    }
}
