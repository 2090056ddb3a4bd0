package io.afterorder.local.lambda;

import io.afterorder.local.http.AwsException;
import io.afterorder.local.http.LocalServer;
import io.javalin.http.Context;

import java.net.URI;
import java.util.function.BiPredicate;

/**
 * Lambda's call Invoke, of the kind whose caller does not wait (API reference, Invoke, {@code InvocationType=Event}): the
 * stack's functions do not wait for one another.
 */
public final class LambdaServer implements AutoCloseable {
    private static final int ACCEPTED = 202;

    private final BiPredicate<String, String> acceptance;
    private final LocalServer server;

    /** @param acceptance takes ARN and payload; false if there is no such function */
    public LambdaServer(BiPredicate<String, String> acceptance) {
        this.acceptance = acceptance;
        this.server = LocalServer
                .start(routes -> routes.post("/2015-03-31/functions/{name}/invocations", this::invoke));
    }

    /** Where clients reach it. */
    public URI endpoint() {
        return server.endpoint();
    }

    private void invoke(Context context) {
        var arn = context.pathParam("name");
        var type = context.header("X-Amz-Invocation-Type");
        if (!"Event".equals(type)) {
            throw new AwsException(400, "InvalidParameterValueException",
                    "InvocationType " + type + " is not to be had here; use Event");
        }
        if (!acceptance.test(arn, context.body())) {
            throw new AwsException(404, "ResourceNotFoundException", "Function not found: " + arn);
        }
        context.status(ACCEPTED);
    }

    @Override
    public void close() {
        server.close();
    }
}
