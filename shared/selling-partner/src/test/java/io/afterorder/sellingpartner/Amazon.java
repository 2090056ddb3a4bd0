package io.afterorder.sellingpartner;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import java.net.URI;
import java.time.Duration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** A server that speaks as Amazon does. */
final class Amazon {
    static final String TOKEN_PATH = "/auth/o2/token";
    static final Http HTTP = new Http(Duration.ofSeconds(2), Duration.ofSeconds(10));
    /** Gives up after two seconds: enough for all but an answer that is {@link #LATE}. */
    static final Http IMPATIENT = new Http(Duration.ofSeconds(2), Duration.ofSeconds(2));
    static final int LATE = 4_000;

    private Amazon() {}

    static WireMockExtension server() {
        return WireMockExtension.newInstance().options(options().dynamicPort()).build();
    }

    static SellingPartnerAccount account(WireMockExtension server) {
        return new SellingPartnerAccount(URI.create(server.baseUrl()), URI.create(server.baseUrl() + TOKEN_PATH),
                () -> new Credentials("client-1", "secret/1", "Atzr|refresh+1"));
    }

    /** Grants tokens of that text, for an hour. */
    static void grants(WireMockExtension server, String token) {
        server.stubFor(post(TOKEN_PATH).willReturn(okJson(
                "{\"access_token\": \"" + token + "\", \"token_type\": \"bearer\", \"expires_in\": 3600}")));
    }

    static ResponseDefinitionBuilder error(int status, String message, String details) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(
                "{\"errors\": [{\"code\": \"Any\", \"message\": \"" + message + "\", \"details\": \"" + details
                        + "\"}]}");
    }

    static ResponseDefinitionBuilder expired() {
        return error(403, "Access to requested resource is denied.", "The access token you provided has expired.");
    }
}
