package io.afterorder.local.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of events: JSON values one after the other, each on a line or on several, or a JSON array of them. What is in them is not judged here: the function
 * does that, and what it does not understand ends in the dead letters.
 */
final class FeedFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** Where the shapes say when they were published, the most exact first. */
    private static final List<String> PUBLISHED = List.of("/publishedAt", "/NotificationMetadata/PublishTime",
            "/EventTime", "/occurredAt");

    private final ObjectMapper json;

    FeedFiles(ObjectMapper json) {
        this.json = json;
    }

    /**
     * An event that does not say when it was published arrives with the one before it in its file, the first ones with
     * the earliest of all.
     *
     * @param undated when events arrive of which none says so
     * @throws FileNotUsable where a file cannot be read, or nothing in it is JSON
     */
    List<Incoming> read(List<Path> files, Instant undated) {
        var contents = files.stream().map(this::bodies).toList();
        var earliest = contents.stream().flatMap(List::stream).flatMap(body -> published(body).stream())
                .min(Comparator.naturalOrder()).orElse(undated);
        var all = new ArrayList<Incoming>();
        for (var bodies : contents) {
            var last = earliest;
            for (var body : bodies) {
                var arrives = published(body).orElse(last);
                all.add(new Incoming(arrives, body));
                last = arrives;
            }
        }
        return List.copyOf(all);
    }

    private List<String> bodies(Path file) {
        var text = text(file);
        try {
            return values(text).stream().flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                    .map(JsonNode::toString).toList();
        } catch (JsonProcessingException e) {
            return lines(file, text, e);
        }
    }

    private List<JsonNode> values(String text) throws JsonProcessingException {
        try (MappingIterator<JsonNode> values = json.readerFor(JsonNode.class).readValues(text)) {
            return values.readAll();
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    /** Lines, of which some are events and some are not; a text without any event is no file of events. */
    private List<String> lines(Path file, String text, JsonProcessingException wrong) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.stream().noneMatch(line -> tree(json, line).filter(JsonNode::isObject).isPresent())) {
            var at = wrong.getLocation();
            throw new FileNotUsable(file + ":" + at.getLineNr() + ":" + at.getColumnNr() + ": no JSON: "
                    + wrong.getOriginalMessage() + "; write one event, an array of events, or one event a line");
        }
        return lines;
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
            var text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new FileNotUsable(file + ": there is no such file; name one that is there");
        } catch (MalformedInputException e) {
            throw new FileNotUsable(file + ": is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new FileNotUsable(file + ": cannot be read (" + e.getMessage() + "); name a file that you may read");
        }
    }
}
