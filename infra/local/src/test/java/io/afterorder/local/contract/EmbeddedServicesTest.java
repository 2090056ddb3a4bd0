package io.afterorder.local.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The contracts on the local stack's services, in this JVM. */
class EmbeddedServicesTest extends Contracts {
    @TempDir
    private static Path folder;

    private static Venue venue;

    @BeforeAll
    static void start() {
        venue = new EmbeddedVenue(folder);
    }

    @AfterAll
    static void stop() {
        venue.close();
    }

    @Override
    Venue venue() {
        return venue;
    }
}
