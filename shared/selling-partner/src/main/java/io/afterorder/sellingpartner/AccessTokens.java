package io.afterorder.sellingpartner;

import io.afterorder.sellingpartner.AccessTokens.Token.Denied;
import io.afterorder.sellingpartner.AccessTokens.Token.Granted;
import io.afterorder.sellingpartner.AccessTokens.Token.Unavailable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens from Login with Amazon, each kept until shortly before it expires. Safe for many threads: one fetches,
 * the others wait for what it got.
 */
final class AccessTokens {
    /** A call that begins with a token must be able to end with it. */
    private static final Duration MARGIN = Duration.ofMinutes(1);
    /** Login with Amazon says 3,600 seconds; so long where it says nothing. */
    private static final int USUAL_SECONDS = 3_600;
    private static final Pattern ERROR_CODE = Pattern.compile("[a-z_]{1,40}");

    private final SellingPartnerAccount account;
    private final Http http;
    private final InstantSource clock;
    private Optional<Granted> kept = Optional.empty();

    AccessTokens(SellingPartnerAccount account, Http http, InstantSource clock) {
        this.account = account;
        this.http = http;
        this.clock = clock;
    }

    sealed interface Token {
        /** The token itself, which is secret. */
        record Granted(String value, Instant until) implements Token {
            @Override
            public String toString() {
                return "Granted[until=" + until + "]";
            }
        }

        /** The credentials are not accepted. */
        record Denied(String why) implements Token {}

        record Unavailable(String why) implements Token {}
    }

    synchronized Token current() {
        if (kept.filter(token -> clock.instant().isBefore(token.until())).isPresent()) {
            return kept.get();
        }
        var fetched = fetch();
        kept = fetched instanceof Granted granted ? Optional.of(granted) : Optional.empty();
        return fetched;
    }

    /** Forgets a token that Amazon no longer takes, unless another has taken its place already. */
    synchronized void discard(Granted token) {
        kept = kept.filter(other -> !other.equals(token));
    }

    private Token fetch() {
        var credentials = account.credentials().get();
        var form = Map.of("grant_type", "refresh_token", "refresh_token", credentials.refreshToken(), "client_id",
                credentials.clientId(), "client_secret", credentials.clientSecret());
        var exchange = http.post(account.tokenEndpoint(),
                Map.of("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8", "Accept", "application/json"),
                form.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
        return switch (exchange) {
            case Exchange.Answer answer -> token(answer);
            case Exchange.NotSent(var why) -> new Unavailable(why);
            case Exchange.NoAnswer(var why) -> new Unavailable(why);
            case Exchange.NotAllowed(var why) -> new Denied(why);
        };
    }

    private Token token(Exchange.Answer answer) {
        var json = AmazonJson.of(JsonText.object(answer.body()).orElse(null));
        if (answer.status() == 200) {
            var lifetime = Duration.ofSeconds(json.at("expires_in").integer().orElse(USUAL_SECONDS));
            return json.at("access_token").text()
                    .<Token>map(value -> new Granted(value, clock.instant().plus(lifetime).minus(MARGIN)))
                    .orElse(new Unavailable("Login with Amazon answered without a token"));
        }
        var why = "Login with Amazon answered HTTP " + answer.status()
                + json.at("error").text().filter(ERROR_CODE.asMatchPredicate()).map(code -> " " + code).orElse("");
        var passes = answer.status() == 429 || answer.status() >= 500;
        return passes ? new Unavailable(why) : new Denied(why);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
