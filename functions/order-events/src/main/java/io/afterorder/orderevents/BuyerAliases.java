package io.afterorder.orderevents;

import io.afterorder.domain.EmailAddress;

/** Names by which a buyer is known again without the address. */
interface BuyerAliases {
    /** The same for the same address, and not to be turned back into it. */
    String aliasOf(EmailAddress address);
}
