package io.afterorder.compliance.form;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;
import io.afterorder.domain.Marketplace;

import java.util.stream.Stream;

/** Lets a message go only to the relay address of the order's buyer. Buyer-Seller Messaging, seller help. */
final class RelayRecipientRule implements Rule {
    @Override
    public String id() {
        return "recipient.not-relay";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var to = MailAddress.of(message.to());
        var wanted = message.order().map(OrderFacts::marketplaceId).flatMap(Marketplace::ofId)
                .map(Marketplace::relayDomain);
        if (message.to().isBlank()) {
            return finding(message, "The message has no recipient.");
        }
        if (!to.isRelay()) {
            return finding(message, "This is not the address that Amazon gave the buyer for the order.");
        }
        if (to.isNoReply()) {
            return finding(message, "Nobody reads this address: it is shared by all orders.");
        }
        if (wanted.isPresent() && !to.domain().equals(wanted.get())) {
            return finding(message, "This address belongs to another marketplace than the order, whose buyers have "
                    + "addresses @" + wanted.get() + ".");
        }
        return Stream.empty();
    }

    private Stream<Finding> finding(Message message, String why) {
        return Stream.of(Finding.block(id(), Where.MESSAGE, message.to(), why,
                "Write to the order's own relay address, …@marketplace.amazon.…, as Amazon reports it with the order."));
    }
}
