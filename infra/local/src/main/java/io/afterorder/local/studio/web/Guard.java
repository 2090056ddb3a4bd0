package io.afterorder.local.studio.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Lets only the studio's own pages act. The page answers on the loopback interface, yet any site that the seller visits
 * can make the browser call it: by a name of its own that it points at 127.0.0.1 (hence the check of Host), or by a form
 * (hence the token, which no other site can read).
 */
public final class Guard {
    /** The field of every form that changes something. */
    public static final String TOKEN = "csrf";

    /** With the policy no-referrer, browsers would send the studio's own forms with the origin "null". */
    private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
            "same-origin", "Cache-Control", "no-store", "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin", "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private final String token = newToken();

    public String token() {
        return token;
    }

    /** Before every request. */
    public void check(Context context) {
        HEADERS.forEach(context::header);
        var hosts = List.of("127.0.0.1:" + context.port(), "localhost:" + context.port());
        var host = context.header("Host");
        if (host == null || !hosts.contains(host)) {
            throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST.getCode(),
                    "This page answers at http://127.0.0.1:" + context.port() + "/ only.", Map.of());
        }
        switch (context.method().name()) {
            case "GET", "HEAD" -> {
            }
            case "POST" -> checkChange(context, hosts);
            default -> throw new HttpResponseException(HttpStatus.METHOD_NOT_ALLOWED.getCode(),
                    "Pages are read with GET and act on POST.", Map.of());
        }
    }

    private void checkChange(Context context, List<String> hosts) {
        var origin = context.header("Origin");
        if (origin != null && hosts.stream().noneMatch(host -> origin.equals("http://" + host))) {
            throw new ForbiddenResponse("The request comes from another site, " + origin + ".");
        }
        if (!isToken(context.formParam(TOKEN))) {
            throw new ForbiddenResponse(
                    "The form is of an earlier run of the studio, or of another site; load the page again.");
        }
    }

    private boolean isToken(@Nullable String given) {
        return given != null && MessageDigest.isEqual(given.getBytes(UTF_8), token.getBytes(UTF_8));
    }

    private static String newToken() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
