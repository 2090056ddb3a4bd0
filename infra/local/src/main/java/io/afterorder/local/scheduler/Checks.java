package io.afterorder.local.scheduler;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.AwsException;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The constraints that EventBridge Scheduler's service model puts on fields, with the messages that AWS answers. */
final class Checks {
    static final Pattern NAME = Pattern.compile("^[0-9a-zA-Z-_.]+$");
    static final Pattern TOKEN = Pattern.compile("^[a-zA-Z0-9-_]+$");
    static final Pattern ROLE_ARN = Pattern.compile("^arn:aws(-[a-z]+)?:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+$");
    static final Pattern QUEUE_ARN = Pattern
            .compile("^arn:aws(-[a-z]+)?:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+$");
    static final Pattern ANY = Pattern.compile("(?s).*");

    private Checks() {}

    static AwsException invalid(String message) {
        return new AwsException(400, "ValidationException", message);
    }

    /** Checks a string where it is given. */
    static void text(JsonNode parent, String field, String path, int min, int max, Pattern pattern) {
        if (parent.hasNonNull(field)) {
            text(parent.get(field).asText(), path, min, max, pattern);
        }
    }

    static void text(String value, String path, int min, int max, Pattern pattern) {
        if (value.length() < min) {
            throw broken(value, path, "Member must have length greater than or equal to " + min);
        }
        if (value.length() > max) {
            throw broken(value, path, "Member must have length less than or equal to " + max);
        }
        if (!pattern.matcher(value).matches()) {
            throw broken(value, path, "Member must satisfy regular expression pattern: " + pattern);
        }
    }

    static void required(JsonNode parent, String field, String path) {
        if (!parent.hasNonNull(field)) {
            throw invalid("1 validation error detected: Value null at '" + path
                    + "' failed to satisfy constraint: Member must not be null");
        }
    }

    static void oneOf(JsonNode parent, String field, String path, String... values) {
        if (parent.hasNonNull(field) && !Arrays.asList(values).contains(parent.get(field).asText())) {
            throw broken(parent.get(field).asText(), path,
                    "Member must satisfy enum value set: " + Arrays.toString(values));
        }
    }

    static void range(JsonNode parent, String field, String path, int min, int max) {
        if (!parent.hasNonNull(field)) {
            return;
        }
        var node = parent.get(field);
        if (!node.canConvertToInt() || node.isFloatingPointNumber()) {
            throw new AwsException(400, "SerializationException", "'" + path + "' is " + node + ", not an integer");
        }
        if (node.intValue() < min) {
            throw broken(node.asText(), path, "Member must have value greater than or equal to " + min);
        }
        if (node.intValue() > max) {
            throw broken(node.asText(), path, "Member must have value less than or equal to " + max);
        }
    }

    private static AwsException broken(String value, String path, String constraint) {
        return invalid("1 validation error detected: Value '" + value + "' at '" + path
                + "' failed to satisfy constraint: " + constraint);
    }
}
