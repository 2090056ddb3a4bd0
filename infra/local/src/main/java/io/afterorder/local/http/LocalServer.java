package io.afterorder.local.http;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import java.net.URI;
import java.util.function.Consumer;

/** An HTTP server on a free port of the loopback interface. */
public final class LocalServer implements AutoCloseable {
    /** SES's largest message, in base64 within JSON. */
    private static final long MAX_REQUEST_BYTES = 60L * 1024 * 1024;

    private final Javalin javalin;

    private LocalServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts a server with the given routes. */
    public static LocalServer start(Consumer<RoutesConfig> routes) {
        return new LocalServer(Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = MAX_REQUEST_BYTES;
            config.routes.exception(AwsException.class, LocalServer::answer);
            routes.accept(config.routes);
        }).start("127.0.0.1", 0));
    }

    /** Where clients reach it: {@code http://127.0.0.1:PORT}. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void answer(AwsException error, Context context) {
        context.status(error.status()).header("x-amzn-errortype", error.type()).contentType("application/json")
                .result(Json.write(Json.object().put("Message", error.message()).put("message", error.message())));
    }
}
