package io.afterorder.aws;

import com.sun.net.httpserver.HttpServer;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.OrderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class RehearsalTest {
    private final AtomicInteger arrived = new AtomicInteger();
    private final AtomicInteger signed = new AtomicInteger();
    private HttpServer server;
    private DynamoDbOrders orders;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            arrived.incrementAndGet();
            var answer = "{\"Items\":[],\"Count\":0,\"ScannedCount\":0}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        var clients = AwsClients.from(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test", "AWS_ENDPOINT_URL",
                "http://127.0.0.1:" + server.getAddress().getPort()));
        orders = new DynamoDbOrders(DynamoDbOrders.client(clients.observedBy(new Signatures())), "orders");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_rehearsed_call_is_made_ready_whole_and_never_leaves() {
        Rehearsal.of(() -> orders.load(new OrderId("302-1234567-7654321"), Instant.EPOCH));

        assertThat(signed).hasValue(1);
        assertThat(arrived).hasValue(0);
    }

    @Test
    void after_a_rehearsal_calls_go_out_as_ever() {
        Rehearsal.of(() -> orders.load(new OrderId("302-1234567-7654321"), Instant.EPOCH));

        assertThat(orders.load(new OrderId("302-1234567-7654321"), Instant.EPOCH).version()).isZero();
        assertThat(arrived).hasValue(1);
    }

    @Test
    void a_rehearsal_that_fails_is_no_failure_of_the_function() {
        Rehearsal.of(() -> {
            throw new IllegalStateException("a template is broken");
        });
    }

    /** Sees each request when nothing but the wire is left. */
    private final class Signatures implements ExecutionInterceptor {
        @Override
        public void beforeTransmission(Context.BeforeTransmission call, ExecutionAttributes attributes) {
            if (call.httpRequest().firstMatchingHeader("Authorization").isPresent()) {
                signed.incrementAndGet();
            }
        }
    }
}
