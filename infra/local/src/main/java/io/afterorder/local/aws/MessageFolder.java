package io.afterorder.local.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.local.files.WholeFile;
import org.elasticmq.actor.queue.InternalMessage;
import org.elasticmq.persistence.sql.DBMessage;
import org.jspecify.annotations.Nullable;
import scala.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The messages of the queues, a file each, so that none is lost when the process is killed. ElasticMQ's own store has one
 * database for the whole JVM, which two stacks could not share; its encoding of a message is used here.
 */
final class MessageFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    MessageFolder(Path folder) {
        this.folder = folder;
    }

    void keep(String queue, InternalMessage message) {
        try {
            WholeFile.write(file(queue, message.id()), JSON.writeValueAsBytes(Kept.of(DBMessage.from(message))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void drop(String queue, String messageId) {
        try {
            Files.deleteIfExists(file(queue, messageId));
        } catch (IOException e) {
            throw new UncheckedIOException(file(queue, messageId) + " cannot be removed; is the folder writable?", e);
        }
    }

    List<InternalMessage> messages(String queue) {
        var kept = folder.resolve(queue);
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (var files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".json")).map(MessageFolder::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(kept + " cannot be read", e);
        }
    }

    private static InternalMessage read(Path file) {
        try {
            return JSON.readValue(Files.readAllBytes(file), Kept.class).toDbMessage().toInternalMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no message of a queue; remove it to go on without it", e);
        }
    }

    private Path file(String queue, String messageId) {
        return folder.resolve(queue).resolve(messageId + ".json");
    }

    /** {@link DBMessage} for Jackson, with its bytes as the texts that they are. */
    private record Kept(String messageId, String deliveryReceipts, long nextDelivery, String content, String attributes,
            long created, @Nullable Long received, int receiveCount, @Nullable String groupId,
            @Nullable String deduplicationId, @Nullable String tracingId, @Nullable String sequenceNumber,
            @Nullable String deadLetterSource) {

        static Kept of(DBMessage message) {
            return new Kept(message.messageId(), new String(message.deliveryReceipts(), UTF_8), message.nextDelivery(),
                    new String(message.content(), UTF_8), new String(message.attributes(), UTF_8), message.created(),
                    (Long) nullable(message.received()), message.receiveCount(), nullable(message.groupId()),
                    nullable(message.deduplicationId()), nullable(message.tracingId()),
                    nullable(message.sequenceNumber()), nullable(message.deadLetterSourceQueueName()));
        }

        DBMessage toDbMessage() {
            return new DBMessage(messageId, deliveryReceipts.getBytes(UTF_8), nextDelivery, content.getBytes(UTF_8),
                    attributes.getBytes(UTF_8), created, Option.apply(received), receiveCount, Option.apply(groupId),
                    Option.apply(deduplicationId), Option.apply(tracingId), Option.apply(sequenceNumber),
                    Option.apply(deadLetterSource));
        }

        private static <T> @Nullable T nullable(Option<T> option) {
            return option.isDefined() ? option.get() : null;
        }
    }
}
