package io.afterorder.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of events: one JSON value, a JSON array of them, or one a line. What is in them is not judged here: the function
 * does that, and what it does not understand ends in the dead letters.
 */
final class FeedFiles {
    /** Where the shapes say when they were published, the most exact first. */
    private static final List<String> PUBLISHED = List.of("/publishedAt", "/NotificationMetadata/PublishTime",
            "/EventTime", "/occurredAt");

    private final ObjectMapper json;

    FeedFiles(ObjectMapper json) {
        this.json = json;
    }

    /** @throws FileNotUsable where a file cannot be read */
    List<Incoming> read(List<Path> files) {
        var all = new ArrayList<Incoming>();
        for (var file : files) {
            var last = Instant.EPOCH;
            for (var body : bodies(file)) {
                var arrives = published(body).orElse(last);
                all.add(new Incoming(arrives, body));
                last = arrives;
            }
        }
        return List.copyOf(all);
    }

    private List<String> bodies(Path file) {
        var text = text(file);
        return tree(json, text).map(value -> value.isArray() ? elements(value) : List.of(value.toString()))
                .orElseGet(() -> text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static List<String> elements(JsonNode array) {
        return array.valueStream().map(JsonNode::toString).toList();
    }

    /** The text as one JSON value; empty where it is none, or more than one. */
    static Optional<JsonNode> tree(ObjectMapper json, String text) {
        try (var parser = json.createParser(text)) {
            JsonNode value = json.readTree(parser);
            return value == null || parser.nextToken() != null ? Optional.empty() : Optional.of(value);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> published(String body) {
        return tree(json, body)
                .flatMap(event -> PUBLISHED.stream().map(event::at).filter(JsonNode::isTextual).map(JsonNode::textValue)
                        .flatMap(FeedFiles::instant).findFirst());
    }

    private static Stream<Instant> instant(String text) {
        try {
            return Stream.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new FileNotUsable(file + ": there is no such file");
        } catch (MalformedInputException e) {
            throw new FileNotUsable(file + ": is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new FileNotUsable(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }
}
