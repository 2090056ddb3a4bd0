package io.afterorder.local.sellingpartner;

/** An order, or a file of orders, that is not in Amazon's form. The message says file, place, value and remedy. */
public final class OrderFormatException extends IllegalArgumentException {
    OrderFormatException(String where, String problem, String remedy) {
        super(where + ": " + problem + "; " + remedy);
    }

    OrderFormatException(String where, String problem, String remedy, Exception cause) {
        super(where + ": " + problem + "; " + remedy, cause);
    }
}
