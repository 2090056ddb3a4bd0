package io.afterorder.sellingpartner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Credentials as a secret holds them: {@code {"clientId":"…","clientSecret":"…","refreshToken":"…"}}. */
final class CredentialsText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CredentialsText() {}

    /** @throws IllegalStateException where a field is missing; the message names it, and repeats nothing of the secret */
    static Credentials read(String secret) {
        try {
            var tree = JSON.readTree(secret);
            return new Credentials(field(tree, "clientId"), field(tree, "clientSecret"), field(tree, "refreshToken"));
        } catch (JsonProcessingException _) {
            throw new IllegalStateException(
                    "the secret of the Selling Partner application is no JSON; write clientId, clientSecret and refreshToken as a JSON object");
        }
    }

    private static String field(JsonNode tree, String name) {
        var value = tree.path(name).asText("");
        if (value.isBlank()) {
            throw new IllegalStateException("the secret of the Selling Partner application has no " + name
                    + "; write clientId, clientSecret and refreshToken as a JSON object");
        }
        return value;
    }
}
