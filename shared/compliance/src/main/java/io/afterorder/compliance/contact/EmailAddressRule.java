package io.afterorder.compliance.contact;

import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.Passage;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Bars e-mail addresses, spelt out or clickable. Communication Guidelines (2020-11). */
final class EmailAddressRule implements Rule {
    @Override
    public String id() {
        return "contact.email-address";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var found = new ArrayList<Finding>(0);
        inTexts(message.plainText(), found);
        inTexts(message.altTexts(), found);
        for (var link : message.links()) {
            if (link.address().scheme().equals("mailto")) {
                found.add(finding(link.where(), link.address().written()));
            }
        }
        return found.stream();
    }

    private void inTexts(List<Passage> passages, List<Finding> found) {
        for (var passage : passages) {
            for (var address : WrittenEmail.in(passage)) {
                found.add(finding(passage.where(), address));
            }
        }
    }

    private Finding finding(Where where, String address) {
        return Finding.block(id(), where, address,
                "Amazon bars e-mail addresses, in disguise too: buyers are to write through Amazon.",
                "Ask the buyer to answer this message, or to use \"Contact seller\" in Your Orders.");
    }
}
