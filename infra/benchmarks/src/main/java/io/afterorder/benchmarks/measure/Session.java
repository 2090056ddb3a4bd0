package io.afterorder.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Rounds of cold starts; the floor goes before each function, so that both meet the machine in the same state. */
public final class Session {
    private final Measurement measurement;
    private final Subject floor;
    private final Consumer<String> progress;

    /** @param progress told what is measured now */
    public Session(Measurement measurement, Subject floor, Consumer<String> progress) {
        this.measurement = measurement;
        this.floor = floor;
        this.progress = progress;
    }

    /**
     * Measures; a round that is not counted goes ahead, for the disk's cache and the local services.
     *
     * @return the floor's figures first, then the functions' in their order
     */
    public List<Figures> figures(List<? extends Subject> functions, int rounds) {
        Map<Subject, List<Pair>> pairs = new LinkedHashMap<>();
        pairs.put(floor, new ArrayList<>());
        functions.forEach(function -> pairs.put(function, new ArrayList<>()));
        round("warm-up", pairs.keySet(), new LinkedHashMap<>());
        for (var round = 1; round <= rounds; round++) {
            round("round %d of %d".formatted(round, rounds), pairs.keySet(), pairs);
        }
        return pairs.entrySet().stream()
                .map(entry -> Figures.of(entry.getKey().name(), size(entry.getKey()), entry.getValue())).toList();
    }

    private void round(String name, Iterable<Subject> subjects, Map<Subject, List<Pair>> pairs) {
        for (var subject : subjects) {
            progress.accept("%s: %s".formatted(name, subject.name()));
            var pair = new Pair(measurement.coldStart(floor), measurement.coldStart(subject));
            pairs.getOrDefault(subject, new ArrayList<>()).add(pair);
        }
    }

    private static long size(Subject subject) {
        try {
            return Files.size(subject.jar());
        } catch (IOException e) {
            throw new UncheckedIOException("the size of " + subject.jar() + " cannot be read", e);
        }
    }
}
