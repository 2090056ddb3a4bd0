package io.afterorder.aws.ses;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUpKey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message carries through the mail service, so that what the service says of it later finds its follow-up: the
 * order, the touch, the variant where it has several, the attempt, and a hash of the follow-up's whole key.
 *
 * <p>Values are 1 to 256 characters of {@code [A-Za-z0-9_-]} (SES API version 2, MessageTag). An order id with others is
 * written with {@code _} and two hexadecimal digits for each. The touch is for people to read; the hash tells.
 */
public record FollowUpTags(OrderId orderId, String touch, Optional<String> variant, int attempt, String followUp) {
    private static final String ORDER = "order";
    private static final String TOUCH = "touch";
    private static final String VARIANT = "variant";
    private static final String ATTEMPT = "attempt";
    private static final String FOLLOW_UP = "follow-up";
    private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern ESCAPED = Pattern.compile("_([0-9A-F]{2})");
    private static final Pattern ESCAPABLE = Pattern.compile("[^A-Za-z0-9-]");

    /** Of a touch that has one form. */
    public static FollowUpTags of(FollowUpKey key, int attempt) {
        return of(key, attempt, Optional.empty());
    }

    public static FollowUpTags of(FollowUpKey key, int attempt, Optional<String> variant) {
        return new FollowUpTags(key.orderId(), key.touch(), variant, attempt, hash(key));
    }

    /** Whether the message was this follow-up's. */
    public boolean name(FollowUpKey key) {
        return followUp.equals(hash(key));
    }

    /**
     * Reads the tags of an event of the mail service, {@code mail.tags}: lists of values by name.
     *
     * @return empty where they are not, or not wholly, those of a follow-up
     */
    public static Optional<FollowUpTags> read(JsonNode tags) {
        var order = tags.path(ORDER).path(0).asText("");
        var touch = tags.path(TOUCH).path(0).asText("");
        var attempt = tags.path(ATTEMPT).path(0).asText("");
        var followUp = tags.path(FOLLOW_UP).path(0).asText("");
        if (order.isEmpty() || touch.isEmpty() || followUp.isEmpty() || !attempt.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        var variant = Optional.of(tags.path(VARIANT).path(0).asText("")).filter(id -> !id.isEmpty());
        return Optional.of(new FollowUpTags(new OrderId(unescaped(order)), touch, variant, Integer.parseInt(attempt),
                followUp));
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put(FOLLOW_UP, followUp);
        values.put(ORDER, escaped(orderId.value()));
        values.put(TOUCH, FORBIDDEN.matcher(touch).replaceAll("-"));
        variant.ifPresent(id -> values.put(VARIANT, FORBIDDEN.matcher(id).replaceAll("-")));
        values.put(ATTEMPT, Integer.toString(attempt));
        return values;
    }

    private static String escaped(String text) {
        return ESCAPABLE.matcher(text)
                .replaceAll(character -> "_"
                        + HexFormat.of().withUpperCase().toHexDigits((byte) character.group().charAt(0)));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(
                        Character.toString((char) HexFormat.fromHexDigits(hex.group(1)))));
    }

    private static String hash(FollowUpKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
