package io.afterorder.domain.order;

import io.afterorder.domain.Channel;
import io.afterorder.domain.Marketplace;

import java.time.ZoneId;
import java.util.Locale;

/** Where the order was placed, and so in which zone the buyer's day is counted and which language is the usual one. */
public sealed interface SalesChannel {
    Channel channel();

    ZoneId zone();

    Locale language();

    record Amazon(Marketplace marketplace) implements SalesChannel {
        @Override
        public Channel channel() {
            return Channel.AMAZON;
        }

        @Override
        public ZoneId zone() {
            return marketplace.zone();
        }

        @Override
        public Locale language() {
            return marketplace.defaultLanguage();
        }
    }

    /** The seller's own shop. */
    record OwnShop(String name, ZoneId zone, Locale language) implements SalesChannel {
        @Override
        public Channel channel() {
            return Channel.DIRECT;
        }
    }
}
