package io.afterorder.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.Json;
import io.afterorder.local.ses.AcceptedMail.PendingEvent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The accepted messages: for each an {@code .eml} file and a {@code .json} file beside it. The second is written last, so
 * a message counts as accepted once both are there, and its events with it.
 */
final class Outbox {
    private final Path folder;
    private final Map<String, AcceptedMail> mails = new LinkedHashMap<>();

    Outbox(Path folder) {
        this.folder = folder;
        list(folder).stream().filter(file -> file.toString().endsWith(".json")).map(Outbox::read)
                .sorted(Comparator.comparingLong(AcceptedMail::sequence))
                .forEach(mail -> mails.put(mail.messageId(), mail));
    }

    /** Keeps a message and its events; both are on disk when this returns. */
    synchronized AcceptedMail accept(byte[] eml, LongFunction<AcceptedMail> numbered) {
        var last = mails.values().stream().mapToLong(AcceptedMail::sequence).max().orElse(0);
        var mail = numbered.apply(last + 1);
        WholeFile.write(eml(mail), eml);
        write(mail);
        return mail;
    }

    synchronized List<AcceptedMail> all() {
        return List.copyOf(mails.values());
    }

    /** Forgets an event that was published. */
    synchronized void published(String messageId, PendingEvent event) {
        var mail = mails.get(messageId);
        if (mail != null) {
            write(mail.without(event));
        }
    }

    /** Reads a message back from its file. */
    SentMail sent(AcceptedMail mail) {
        var file = eml(mail);
        try {
            var message = new MailReader(Files.readAllBytes(file));
            return new SentMail(mail.messageId(), mail.from(), mail.to(), mail.copies(), message.subject(),
                    message.html(), message.text(), message.headers(), message.attachments(), mail.tags(),
                    mail.configurationSet(), mail.sentAt(), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ", which was written when it was sent", e);
        }
    }

    private Path eml(AcceptedMail mail) {
        return folder.resolve(mail.messageId() + ".eml");
    }

    private void write(AcceptedMail mail) {
        var json = Json.object().put("sequence", mail.sequence()).put("messageId", mail.messageId())
                .put("from", mail.from()).put("configurationSet", mail.configurationSet())
                .put("sentAt", mail.sentAt().toString());
        mail.to().forEach(json.putArray("to")::add);
        mail.copies().forEach(json.putArray("copies")::add);
        mail.tags().forEach(json.putObject("tags")::put);
        var events = json.putArray("events");
        mail.events()
                .forEach(event -> events.addObject().put("due", event.due().toString()).set("event", event.event()));
        WholeFile.write(folder.resolve(mail.messageId() + ".json"), Json.write(json).getBytes(UTF_8));
        mails.put(mail.messageId(), mail);
    }

    private static AcceptedMail read(Path file) {
        try {
            var json = Json.MAPPER.readTree(Files.readAllBytes(file));
            var tags = new LinkedHashMap<String, String>();
            json.path("tags").properties().forEach(tag -> tags.put(tag.getKey(), tag.getValue().asText()));
            var events = stream(json.path("events")).map(
                    event -> new PendingEvent(Instant.parse(Json.text(event, "due")), event.path("event"))).toList();
            return new AcceptedMail(json.path("sequence").asLong(), Json.text(json, "messageId"),
                    Json.text(json, "from"), texts(json.path("to")), texts(json.path("copies")), tags,
                    Json.text(json, "configurationSet"), Instant.parse(Json.text(json, "sentAt")), events);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(file + " is no message of the local stack (" + e.getMessage()
                    + "); delete it and the .eml file beside it to go on without them", e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
