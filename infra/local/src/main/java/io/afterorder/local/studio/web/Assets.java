package io.afterorder.local.studio.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import java.io.IOException;
import java.util.Map;

/** The few files that pages load; nothing else of the class path can be read. */
public final class Assets {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> FILES = Map.of("studio.css", "/studio/studio.css", "studio.js",
            "/studio/studio.js", "htmx.js", WEBJARS + "htmx.org/2.0.7/dist/htmx.min.js", "sse.js",
            WEBJARS + "htmx-ext-sse/2.2.2/sse.js", "icon.svg", "/studio/icon.svg");
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js",
            "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private Assets() {}

    public static void send(Context context) throws IOException {
        var name = context.pathParam("name");
        var file = FILES.get(name);
        if (file == null) {
            throw new NotFoundResponse("There is no file " + name + ".");
        }
        try (var stream = Assets.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new NotFoundResponse(file + " is not on the class path; build the project anew.");
            }
            context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"))
                    .result(stream.readAllBytes());
        }
    }
}
