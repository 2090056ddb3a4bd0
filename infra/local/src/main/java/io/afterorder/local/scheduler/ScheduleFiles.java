package io.afterorder.local.scheduler;

import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.files.WholeFile;
import io.afterorder.local.http.Json;
import io.afterorder.local.scheduler.Schedule.Firing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One small JSON file for each schedule, in a folder for each group: {@code GROUP.group/NAME.json}. */
final class ScheduleFiles {
    /** A group may be called "..", which is no folder to write to. */
    private static final String GROUP_SUFFIX = ".group";

    private final Path folder;

    ScheduleFiles(Path folder) {
        this.folder = folder;
    }

    void write(Schedule schedule) {
        WholeFile.write(file(schedule.key()), Json.write(toJson(schedule)).getBytes(UTF_8));
    }

    void delete(ScheduleKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(key) + "; see that its folder is writable", e);
        }
    }

    void createGroup(String group) {
        try {
            Files.createDirectories(folder(group));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder(group), e);
        }
    }

    void deleteGroup(String group) {
        for (var file : list(folder(group))) {
            remove(file);
        }
        remove(folder(group));
    }

    /** The groups that have a folder. */
    List<String> groups() {
        return list(folder).stream().map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.endsWith(GROUP_SUFFIX))
                .map(name -> name.substring(0, name.length() - GROUP_SUFFIX.length())).toList();
    }

    /** The schedules of a group; a file that a killed process had not finished is left out. */
    List<Schedule> schedules(String group) {
        return list(folder(group)).stream().filter(file -> file.toString().endsWith(".json"))
                .map(ScheduleFiles::read).toList();
    }

    private Path folder(String group) {
        return folder.resolve(group + GROUP_SUFFIX);
    }

    private Path file(ScheduleKey key) {
        return folder(key.group()).resolve(key.name() + ".json");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private static JsonNode toJson(Schedule schedule) {
        var json = Json.object();
        json.put("group", schedule.key().group());
        json.put("name", schedule.key().name());
        json.put("token", schedule.token());
        json.put("revision", schedule.revision());
        json.put("created", schedule.created().toString());
        json.put("modified", schedule.modified().toString());
        json.put("scheduledFor", schedule.scheduledFor().toString());
        schedule.firing().ifPresent(firing -> {
            var node = json.putObject("firing");
            node.put("executionId", firing.executionId());
            node.put("attempts", firing.attempts());
            firing.firstAttempt().ifPresent(first -> node.put("firstAttempt", first.toString()));
            node.put("next", firing.next().toString());
        });
        json.set("definition", schedule.definition());
        return json;
    }

    private static Schedule read(Path file) {
        try {
            var json = Json.MAPPER.readTree(Files.readAllBytes(file));
            return new Schedule(new ScheduleKey(Json.text(json, "group"), Json.text(json, "name")),
                    Json.text(json, "token"), json.path("definition"), Json.text(json, "revision"),
                    instant(json, "created"), instant(json, "modified"), instant(json, "scheduledFor"),
                    json.path("firing").asOptional().map(ScheduleFiles::firing));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    file + " is no schedule of the local stack (" + e.getMessage() + "); delete it to go on without it",
                    e);
        }
    }

    private static Firing firing(JsonNode json) {
        return new Firing(Json.text(json, "executionId"), json.path("attempts").asInt(),
                json.path("firstAttempt").asOptional().map(first -> Instant.parse(first.asText())),
                instant(json, "next"));
    }

    private static Instant instant(JsonNode json, String field) {
        return Instant.parse(Json.text(json, field));
    }
}
