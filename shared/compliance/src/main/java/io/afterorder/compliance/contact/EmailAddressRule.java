package io.afterorder.compliance.contact;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.stream.Stream;

/** Bars e-mail addresses, spelt out or clickable. Communication Guidelines (2020-11). */
final class EmailAddressRule implements Rule {
    @Override
    public String id() {
        return "contact.email-address";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var shown = message.plainText().stream().flatMap(
                passage -> WrittenEmail.in(passage.text()).map(address -> finding(passage.where(), address)));
        var alts = message.altTexts().flatMap(WrittenEmail::in).map(address -> finding(Where.HTML, address));
        var links = message.links().stream().filter(link -> link.address().scheme().equals("mailto"))
                .map(link -> finding(link.where(), link.address().written()));
        return Stream.of(shown, alts, links).flatMap(found -> found);
    }

    private Finding finding(Where where, String address) {
        return Finding.block(id(), where, address,
                "Amazon bars e-mail addresses, in disguise too: buyers are to write through Amazon.",
                "Ask the buyer to answer this message, or to use \"Contact seller\" in Your Orders.");
    }
}
