package io.afterorder.local.run;

import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.followup.FollowUp;
import io.afterorder.local.stack.LocalStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** A test on a stack of its own with the campaigns that ship. */
abstract class OnLocalStack {
    static final Instant START = Instant.parse("2026-03-03T11:00:00Z");
    /** When the documents of an order are due that was shipped an hour before the start. */
    static final Instant DUE = Instant.parse("2026-03-04T10:00:00Z");

    @TempDir
    Path folder = Path.of("");
    private @Nullable LocalStack started;

    @BeforeEach
    void start() throws IOException {
        started = Project.stack(folder, START);
    }

    @AfterEach
    void stop() {
        stack().close();
    }

    LocalStack stack() {
        return Objects.requireNonNull(started, "the stack is started before each test");
    }

    String table() {
        return stack().template().tables().getFirst().name();
    }

    DynamoDbOrders orders() {
        return new DynamoDbOrders(stack().dynamoDb(), table());
    }

    /** Where the message with an order's documents stands. */
    FollowUp documents(OrderId order) {
        return orders().load(order, stack().now()).followUps().stream()
                .filter(followUp -> followUp.key().touch().equals("product-documents")).findFirst().orElseThrow();
    }
}
