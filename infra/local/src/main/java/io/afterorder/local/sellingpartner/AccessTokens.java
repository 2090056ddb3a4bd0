package io.afterorder.local.sellingpartner;

import io.afterorder.local.http.Json;
import io.javalin.http.Context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Login with Amazon: a refresh token for an access token that lasts an hour on the stack's clock. */
final class AccessTokens {
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final SellingPartnerCredentials credentials;
    private final InstantSource clock;
    private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

    AccessTokens(SellingPartnerCredentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** {@code POST /auth/o2/token}. Errors: RFC 6749 5.2, in Login with Amazon's words. */
    void issue(Context context) {
        if (!"refresh_token".equals(context.formParam("grant_type"))) {
            refuse(context, "unsupported_grant_type",
                    "The authorization grant type is not supported by the authorization server");
        } else if (!credentials.clientId().equals(context.formParam("client_id"))
                || !credentials.clientSecret().equals(context.formParam("client_secret"))) {
            refuse(context, "invalid_client", "Client authentication failed");
        } else if (!credentials.refreshToken().equals(context.formParam("refresh_token"))) {
            refuse(context, "invalid_grant", "The request has an invalid grant parameter : refresh_token");
        } else {
            var token = "Atza|" + UUID.randomUUID();
            expiries.put(token, clock.instant().plus(LIFETIME));
            answer(context, 200, Json.write(Json.object().put("access_token", token)
                    .put("refresh_token", credentials.refreshToken()).put("token_type", "bearer")
                    .put("expires_in", LIFETIME.toSeconds())));
        }
    }

    /** Lets a call pass that carries a token which is still good. */
    void check(Context context) {
        var token = context.header("x-amz-access-token");
        if (token == null || token.isBlank()) {
            throw SellingPartnerException.denied("Access token is missing in the request header.");
        }
        var expiry = expiries.get(token);
        if (expiry == null) {
            throw SellingPartnerException.denied("The access token you provided is revoked, malformed or invalid.");
        }
        if (!clock.instant().isBefore(expiry)) {
            throw SellingPartnerException.denied("The access token you provided has expired.");
        }
    }

    void revokeAll() {
        expiries.clear();
    }

    private static void refuse(Context context, String error, String description) {
        answer(context, 400, Json.write(Json.object().put("error_description", description).put("error", error)));
    }

    private static void answer(Context context, int status, String body) {
        context.status(status).contentType("application/json").result(body);
    }
}
