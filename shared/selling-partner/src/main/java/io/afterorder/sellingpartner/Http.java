package io.afterorder.sellingpartner;

import java.io.IOException;
import java.net.HttpRetryException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One request over the JDK's {@link HttpURLConnection}: the first request of a fresh JVM took it a sixth of the time that
 * {@code java.net.http} took, and the AWS clients here load it anyway.
 *
 * <p>It sends once. A body of fixed length keeps the JDK from repeating a POST on its own when a connection breaks, and
 * no connection is kept: calls are rare, and one kept while a function is frozen is a dead one.
 *
 * @param toConnect how long to wait for a connection
 * @param toAnswer how long to wait for an answer
 */
record Http(Duration toConnect, Duration toAnswer) {
    static final Http USUAL = new Http(Duration.ofSeconds(3), Duration.ofSeconds(10));

    Exchange get(URI uri, Map<String, String> headers) {
        return exchange("GET", uri, headers, new byte[0]);
    }

    Exchange post(URI uri, Map<String, String> headers, String body) {
        return exchange("POST", uri, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private Exchange exchange(String method, URI uri, Map<String, String> headers, byte[] body) {
        HttpURLConnection connection;
        try {
            connection = open(method, uri, headers);
            if (method.equals("POST")) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(body.length);
            }
            connection.connect();
        } catch (IOException e) {
            return new Exchange.NotSent(why(e));
        }
        try {
            if (connection.getDoOutput()) {
                connection.getOutputStream().write(body);
            }
            return answer(connection);
        } catch (HttpRetryException e) {
            // The JDK's way to hand over a 401 to a POST, whose body it cannot send again.
            return new Exchange.Answer(e.responseCode(), Optional.empty(), "");
        } catch (IOException e) {
            return new Exchange.NoAnswer(why(e));
        } finally {
            connection.disconnect();
        }
    }

    private HttpURLConnection open(String method, URI uri, Map<String, String> headers) throws IOException {
        var connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setConnectTimeout((int) toConnect.toMillis());
        connection.setReadTimeout((int) toAnswer.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setRequestMethod(method);
        connection.setRequestProperty("Connection", "close");
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Exchange answer(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        if (status < 0) {
            throw new IOException("what came back was no HTTP");
        }
        var rateLimit = Optional.ofNullable(connection.getHeaderField("x-amzn-RateLimit-Limit"));
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            var body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Exchange.Answer(status, rateLimit, body);
        }
    }

    private static String why(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
