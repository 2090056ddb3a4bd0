package io.afterorder.aws.scheduler;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A schedule's name: the order and touch for whoever reads the console, then a hash over follow-up and due time, so that
 * the same alarm has the same name and a moved one another.
 *
 * <p>At most 64 characters of {@code [0-9a-zA-Z-_.]} (API reference, CreateSchedule, "Name").
 */
record ScheduleName(String value) {
    private static final int LONGEST = 64;
    /** 96 bits: two of ten million names meet once in 10^15 tries. */
    private static final int HASH_DIGITS = 24;
    private static final Pattern FORBIDDEN = Pattern.compile("[^0-9a-zA-Z_.-]");

    static ScheduleName of(FollowUpWake wake) {
        var readable = FORBIDDEN.matcher(wake.key().orderId() + "-" + wake.key().touch()).replaceAll("_");
        var room = LONGEST - HASH_DIGITS - 1;
        var prefix = readable.length() <= room ? readable : readable.substring(0, room);
        return new ScheduleName(
                prefix + "-" + sha256(new FollowUpWake(wake.key(), wake.due()).toJson()).substring(0, HASH_DIGITS));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
