package io.afterorder.local.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The contracts on the local stack's services. */
class EmbeddedServicesTest {
    private static Venue venue;

    @BeforeAll
    static void start() {
        venue = new EmbeddedVenue();
    }

    @AfterAll
    static void stop() {
        venue.close();
    }

    @Nested
    class OrdersThere extends OrdersContract {
        @Override
        Venue venue() {
            return venue;
        }
    }

    @Nested
    class ClaimsThere extends ClaimsContract {
        @Override
        Venue venue() {
            return venue;
        }
    }
}
