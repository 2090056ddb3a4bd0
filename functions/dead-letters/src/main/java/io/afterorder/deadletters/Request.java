package io.afterorder.deadletters;

import com.fasterxml.jackson.databind.JsonNode;

/** What an operator asks for. */
sealed interface Request {
    /** The letters by reason. */
    record Overview() implements Request {}

    /** @param withBody whether to show what came in too, which may name the buyer */
    record Explain(String id, boolean withBody) implements Request {}

    record Replay(String id) implements Request {}

    record ReplayAll() implements Request {}

    record Discard(String id, String reason) implements Request {}

    /**
     * Reads {@code {"command":"list"}}, {@code {"command":"explain","id":"…","body":true}},
     * {@code {"command":"replay","id":"…"}} or {@code {"command":"replay","all":true}}, and
     * {@code {"command":"discard","id":"…","reason":"…"}}.
     *
     * @throws NotUnderstood where it is none of them
     */
    static Request read(JsonNode request) {
        var command = request.path("command").asText("");
        return switch (command) {
            case "list" -> new Overview();
            case "explain" -> new Explain(text(request, "id"), request.path("body").asBoolean());
            case "replay" -> request.path("all").asBoolean() ? new ReplayAll() : new Replay(text(request, "id"));
            case "discard" -> new Discard(text(request, "id"), text(request, "reason"));
            default -> throw new NotUnderstood(
                    "$.command: \"" + command + "\" is not known; write list, explain, replay or discard");
        };
    }

    private static String text(JsonNode request, String field) {
        var text = request.path(field).asText("").strip();
        if (text.isEmpty()) {
            throw new NotUnderstood("$." + field + ": is missing; " + request.path("command").asText() + " needs it");
        }
        return text;
    }

    /** The request, or the id in it, makes no sense. The message says what does. */
    final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotUnderstood(String message) {
            super(message);
        }
    }
}
