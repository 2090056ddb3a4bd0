package io.afterorder.sellingpartner;

import java.util.Locale;
import java.util.Optional;

/**
 * What Amazon says of a call that it did not do. The whole body is searched, as it came: Amazon has sent errors that
 * were no JSON (amzn/selling-partner-api-models, issue 779).
 */
record AmazonError(int status, String body) {
    private static final int LONGEST_MESSAGE = 200;

    /** The status and Amazon's message, as a seller may read them. */
    String text() {
        return "HTTP " + status + message().map(message -> ": " + message).orElse("");
    }

    boolean says(String words) {
        return body.toLowerCase(Locale.ROOT).contains(words);
    }

    /** Whether the access token was the matter: expired, revoked or malformed. */
    boolean isOfToken() {
        return status == 401 || (status == 403 && says("access token"));
    }

    /** Whether the same request would fail again. */
    boolean isOfRequest() {
        return status >= 400 && status < 500;
    }

    private Optional<String> message() {
        return JsonText.object(body).map(AmazonJson::of).flatMap(json -> json.at("errors").entries().stream()
                .flatMap(error -> error.at("message").text().stream()).findFirst())
                .map(message -> message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)));
    }
}
