package io.afterorder.domain.port;

import io.afterorder.domain.buyer.ConsentEvent;

/** Who agreed to advertising: each buyer's last word, kept under the alias for as long as the table is. */
public interface Consents {
    /**
     * Keeps the word, unless a later one is known. One write.
     *
     * @return whether it is the buyer's last word; also where a copy of it came before
     */
    boolean keep(String buyerAlias, ConsentEvent word);
}
