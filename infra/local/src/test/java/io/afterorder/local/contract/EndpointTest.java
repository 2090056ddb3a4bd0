package io.afterorder.local.contract;

import org.junit.jupiter.api.BeforeAll;

import java.net.URI;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The contracts on whatever answers as AWS at {@code -Dafterorder.aws.endpoint=URL}, for example moto's server. */
class EndpointTest extends Contracts {
    private static final String PROPERTY = "afterorder.aws.endpoint";

    @BeforeAll
    static void isNamed() {
        assumeTrue(System.getProperty(PROPERTY) != null,
                "skipped: no endpoint was named by -D" + PROPERTY + "=http://localhost:5000");
    }

    @Override
    Venue venue() {
        return new EndpointVenue(URI.create(System.getProperty(PROPERTY)));
    }
}
