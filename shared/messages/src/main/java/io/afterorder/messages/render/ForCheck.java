package io.afterorder.messages.render;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.order.Item;
import io.afterorder.domain.order.Order;
import io.afterorder.domain.order.OrderDetails;
import io.afterorder.domain.order.SalesChannel;
import io.afterorder.messages.seller.SellerProfile;

import java.util.List;

/** Puts a message and its order as the compliance rules look at them. */
public final class ForCheck {
    private ForCheck() {}

    /**
     * @param id the verdict repeats it
     * @param sender the address that the message comes from, registered for Buyer-Seller Messaging
     * @throws java.util.NoSuchElementException where it is not known what was ordered; no message is rendered then
     */
    public static Message of(String id, RenderedMessage message, Order order, SellerProfile seller,
            EmailAddress sender) {
        var details = order.details().orElseThrow();
        var checked = Message
                .of(Channel.valueOf(details.salesChannel().channel().name()), message.purpose().name(),
                        message.locale())
                .id(id).from(sender.value()).to(details.buyer().email().map(EmailAddress::value).orElse(""))
                .subject(message.subject()).html(message.html()).text(message.text()).order(facts(order, details))
                .seller(new SellerFacts(seller.brand(), seller.website(), List.of(sender.value()),
                        seller.postalAddress()));
        message.headers().forEach(checked::header);
        message.declared().forEach(checked::declare);
        message.attached().forEach(file -> checked.attach(file.forCheck()));
        return checked.build();
    }

    private static OrderFacts facts(Order order, OrderDetails details) {
        var marketplaceId = details.salesChannel() instanceof SalesChannel.Amazon(var marketplace)
                ? marketplace.id()
                : "";
        return new OrderFacts(order.id().value(), marketplaceId, order.language().orElseThrow(),
                details.items().stream().map(ForCheck::facts).toList());
    }

    private static OrderFacts.Item facts(Item item) {
        return new OrderFacts.Item(item.asin().orElse(""), item.sku(), item.title(), List.of());
    }
}
