package io.afterorder.domain.port;

import io.afterorder.domain.OrderId;
import io.afterorder.domain.buyer.ConsentEvent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who agreed to advertising: each buyer's last word, kept under the alias for as long as the table is. */
public interface Consents {
    /**
     * Keeps the word, unless a later one is known. One write.
     *
     * @return whether it is the buyer's last word; also where a copy of it came before
     */
    boolean keep(String buyerAlias, ConsentEvent word);

    /**
     * Buyers whose consent holds, or held a second or so ago. One read.
     *
     * @param after where a former page said that it goes on; empty for the first
     */
    Page consenting(Optional<String> after, int most);

    /**
     * Which of a buyer's orders has the turn in a call for a send: of those that are ever given here, the first. So a copy
     * of the call, or one that is worked on again, finds the same although the buyer has ordered meanwhile. One write.
     *
     * @param call the id of the call's event
     */
    OrderId turn(String buyerAlias, String call, OrderId order, Instant now);

    /** @param next where it goes on; empty on the last page */
    record Page(List<String> aliases, Optional<String> next) {
        public Page {
            aliases = List.copyOf(aliases);
        }
    }
}
