package io.afterorder.local.secrets;

import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.AwsException;
import io.afterorder.local.http.Json;
import io.afterorder.local.http.LocalServer;
import io.afterorder.local.template.SecretDefinition;
import io.javalin.http.Context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** AWS Secrets Manager on this machine: {@code GetSecretValue} of a template's secrets, and of others that are given. */
public final class SecretsServer implements AutoCloseable {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final Map<String, String> valuesByArn = new HashMap<>();
    private final LocalServer server;

    /**
     * Starts the server on a free port.
     *
     * @param folder where generated secrets are kept
     * @param given  values by ARN, for secrets that the template does not create
     */
    public SecretsServer(Path folder, List<SecretDefinition> secrets, Map<String, String> given) {
        secrets.forEach(secret -> valuesByArn.put(secret.arn(),
                secret.value().orElseGet(() -> generated(folder.resolve(secret.logicalId()), secret.length()))));
        valuesByArn.putAll(given);
        server = LocalServer.start(routes -> routes.post("/", this::answer));
    }

    /** Where clients reach it. */
    public URI endpoint() {
        return server.endpoint();
    }

    private void answer(Context context) {
        var target = String.valueOf(context.header("X-Amz-Target"));
        if (!target.equals("secretsmanager.GetSecretValue")) {
            throw new AwsException(400, "InvalidRequestException",
                    "The local stack answers GetSecretValue alone, not " + target);
        }
        var arn = secretId(context);
        var value = valuesByArn.get(arn);
        if (value == null) {
            throw new AwsException(400, "ResourceNotFoundException",
                    "Secrets Manager can't find the specified secret: " + arn);
        }
        context.contentType("application/x-amz-json-1.1").result(
                Json.write(Json.object().put("ARN", arn).put("SecretString", value).put("VersionId", "local")));
    }

    private static String secretId(Context context) {
        try {
            return Json.text(Json.MAPPER.readTree(context.body()), "SecretId");
        } catch (IOException e) {
            throw new AwsException(400, "SerializationException", "The body is no JSON: " + e.getMessage());
        }
    }

    private static String generated(Path file, int length) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        var secret = new StringBuilder();
        new SecureRandom().ints(length, 0, LETTERS.length()).forEach(at -> secret.append(LETTERS.charAt(at)));
        WholeFile.write(file, secret.toString().getBytes(UTF_8));
        return secret.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
