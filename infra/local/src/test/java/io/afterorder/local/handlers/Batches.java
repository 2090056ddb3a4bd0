package io.afterorder.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.local.http.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/** Answers with its environment where it is asked, and fails the messages that say "fail". */
public final class Batches implements RequestStreamHandler {
    private final Map<String, String> environment;
    private final InstantSource clock;

    public Batches(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = Json.MAPPER.readTree(input);
        if (event.has("environment")) {
            Json.MAPPER.writeValue(output, environment);
            return;
        }
        Seen.note(clock.instant(), event);
        context.getLogger().log("logged");
        var answer = Json.object();
        var failures = answer.putArray("batchItemFailures");
        for (var record : event.path("Records")) {
            switch (Json.text(record, "body")) {
                case "fail" -> failures.addObject().set("itemIdentifier", record.path("messageId"));
                case "answer nonsense" -> failures.addObject().put("itemIdentifier", "nobody");
                case "throw" -> throw new IllegalStateException("thrown on demand");
                default -> context.getLogger().log("handled");
            }
        }
        Json.MAPPER.writeValue(output, answer);
    }
}
