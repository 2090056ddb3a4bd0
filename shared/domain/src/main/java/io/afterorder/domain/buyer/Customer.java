package io.afterorder.domain.buyer;

import io.afterorder.domain.EmailAddress;

/** Who says something that is of no order. */
public sealed interface Customer {
    /** Personal data: {@link EmailAddress#toString} hides it. */
    record ByAddress(EmailAddress address) implements Customer {}

    /** @param token what the link of an advertisement carried, which is the buyer's alias */
    record ByToken(String token) implements Customer {}
}
