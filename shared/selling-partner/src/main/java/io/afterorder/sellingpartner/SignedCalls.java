package io.afterorder.sellingpartner;

import io.afterorder.sellingpartner.AccessTokens.Token;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;

/** Calls in the seller's name. A token that Amazon no longer takes is fetched anew, once a call. */
final class SignedCalls {
    private final SellingPartnerAccount account;
    private final Http http;
    private final AccessTokens tokens;

    SignedCalls(SellingPartnerAccount account, Http http, InstantSource clock) {
        this.account = account;
        this.http = http;
        this.tokens = new AccessTokens(account, http, clock);
    }

    /** @param path with its query */
    Exchange get(String path) {
        return call(token -> http.get(uri(path), headers(token)));
    }

    /** Posts nothing: the path says it all. */
    Exchange post(String path) {
        return call(token -> http.post(uri(path), headers(token), ""));
    }

    private Exchange call(Function<Token.Granted, Exchange> request) {
        return switch (tokens.current()) {
            case Token.Granted token -> {
                var exchange = request.apply(token);
                if (exchange instanceof Exchange.Answer(var status, _, var body)
                        && new AmazonError(status, body).isOfToken()) {
                    tokens.discard(token);
                    yield tokens.current() instanceof Token.Granted renewed ? request.apply(renewed) : exchange;
                }
                yield exchange;
            }
            case Token.Denied(var why) -> new Exchange.NotAllowed(why);
            case Token.Unavailable(var why) -> new Exchange.NotSent(why);
        };
    }

    private URI uri(String path) {
        return URI.create(account.endpoint() + path);
    }

    private static Map<String, String> headers(Token.Granted token) {
        return Map.of("x-amz-access-token", token.value(), "User-Agent", "Afterorder/0.1 (Language=Java)", "Accept",
                "application/json", "Content-Type", "application/json");
    }
}
