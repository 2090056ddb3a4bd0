package io.afterorder.local.sellingpartner;

import io.afterorder.local.http.Json;
import io.javalin.http.Context;

/** An error as the Selling Partner API answers it: {@code {"errors":[{"code","message","details"}]}}. */
final class SellingPartnerException extends RuntimeException {
    private final int status;
    private final String code;
    private final String details;

    SellingPartnerException(int status, String code, String message, String details) {
        super(message);
        this.status = status;
        this.code = code;
        this.details = details;
    }

    static SellingPartnerException denied(String details) {
        return new SellingPartnerException(403, "Unauthorized", "Access to requested resource is denied.", details);
    }

    static SellingPartnerException invalid(String message) {
        return new SellingPartnerException(400, "InvalidInput", "Invalid Input", message);
    }

    static SellingPartnerException quotaExceeded() {
        return new SellingPartnerException(429, "QuotaExceeded", "You exceeded your quota for the requested resource.",
                "");
    }

    static SellingPartnerException internal() {
        return new SellingPartnerException(500, "InternalFailure",
                "We encountered an internal error. Please try again.", "");
    }

    static void answer(SellingPartnerException error, Context context) {
        var body = Json.object();
        body.putArray("errors").addObject().put("code", error.code).put("message", error.getMessage())
                .put("details", error.details);
        context.status(error.status).contentType("application/json").result(Json.write(body));
    }
}
