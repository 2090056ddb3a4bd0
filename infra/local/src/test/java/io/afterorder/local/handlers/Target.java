package io.afterorder.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.local.http.Json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/** Notes what it gets, and fails where that says so. */
public final class Target implements RequestStreamHandler {
    private final InstantSource clock;

    public Target(Map<String, String> environment, InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var event = Json.MAPPER.readTree(input);
        Seen.note(clock.instant(), event);
        context.getLogger().log("remaining " + context.getRemainingTimeInMillis());
        if (event.has("fail")) {
            throw new IllegalStateException("failed on demand");
        }
    }
}
