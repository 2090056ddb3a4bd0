package io.afterorder.local.aws;

import org.apache.commons.cli.ParseException;
import software.amazon.dynamodb.services.local.main.CommandLineInput;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DynamoDB Local in this JVM, on a free port of the loopback interface. */
public final class LocalDynamoDb implements AutoCloseable {
    private final DynamoDBProxyServer server;
    private final URI endpoint;

    private LocalDynamoDb(DynamoDBProxyServer server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Starts it.
     *
     * @param folder where the tables are kept, so that they outlive the process however it ends; in memory if empty
     */
    public static LocalDynamoDb start(Optional<Path> folder) {
        try {
            var port = freePort();
            var input = new CommandLineInput(arguments(port, folder));
            if (!input.init()) {
                throw new IllegalStateException("DynamoDB Local refused its own options");
            }
            var server = ServerRunner.createServer(input);
            server.start();
            return new LocalDynamoDb(server, URI.create("http://localhost:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException("DynamoDB Local cannot be started; is the data folder writable?", e);
        } catch (ParseException e) {
            throw new IllegalStateException("DynamoDB Local refused its own options", e);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local cannot be started", e);
        }
    }

    private static String[] arguments(int port, Optional<Path> folder) throws IOException {
        // One database for every access key and region; no telemetry, whatever the environment says.
        List<String> arguments = new ArrayList<>(
                List.of("-port", Integer.toString(port), "-sharedDb", "-disableTelemetry"));
        if (folder.isPresent()) {
            arguments.addAll(List.of("-dbPath", Files.createDirectories(folder.get()).toAbsolutePath().toString()));
        } else {
            arguments.add("-inMemory");
        }
        return arguments.toArray(String[]::new);
    }

    /** It cannot say which port it was given for port 0, so a free one is looked up first. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where the DynamoDB API is served. */
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local cannot be stopped", e);
        }
    }
}
