package io.afterorder.sellingpartner;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** JSON documents in Amazon's form, written for these tests. */
final class Fixture {
    static final ObjectMapper JSON = new ObjectMapper();

    private Fixture() {}

    static ObjectNode notification() {
        return read("order-change.json");
    }

    /** A change's summary. */
    static ObjectNode summary(ObjectNode notification) {
        return (ObjectNode) notification.at("/Payload/OrderChangeNotification/Summary");
    }

    /** A response of getOrder. */
    static ObjectNode response() {
        return read("order.json");
    }

    static ObjectNode order() {
        return (ObjectNode) response().get("order");
    }

    /** The folder of Amazon's own samples, beside the project; it need not be there. */
    static Path samples() {
        return Path.of("../../../shared/data/sp-api").toAbsolutePath().normalize();
    }

    private static ObjectNode read(String name) {
        try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
