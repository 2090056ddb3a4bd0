package io.afterorder.compliance;

/** What a message's author states about something in it; the rules take the statement into account. */
public sealed interface Declared {
    /**
     * A link that the buyer needs to complete or use the order.
     *
     * @param url the address, or its beginning
     */
    record Link(String url, Necessity necessity) implements Declared {}

    /** Why a link is needed. */
    enum Necessity {
        TRACKING, DRIVER, MANUAL, INVOICE, RETURN_LABEL
    }

    /** A telephone number that the buyer may need, in any spelling. */
    record Phone(String number, Line role) implements Declared {}

    /** Whose line a telephone number is. */
    enum Line {
        WARRANTY, SHIPPING, MANUFACTURER
    }

    /** A picture and what it shows. */
    record Image(String url, Depiction role) implements Declared {}

    /** What a picture shows. */
    enum Depiction {
        BRAND_LOGO, INSTRUCTION, PRODUCT
    }
}
