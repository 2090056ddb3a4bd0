package io.afterorder.messages.source;

import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code phrases/en.hbs} and its like: a phrase a line, as {@code greeting: <p>Hello,</p>}. */
final class PhraseFiles {
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final Map<String, Map<String, String>> languages = new TreeMap<>();
    private final List<SourceError> errors = new ArrayList<>();

    private PhraseFiles() {}

    /** The phrases of all languages; a directory need have none. */
    static PhraseFiles read(SourceDirectory directory) {
        var files = new PhraseFiles();
        if (directory.hasFolder("phrases")) {
            directory.texts("phrases", ".hbs").forEach(files::add);
        }
        return files;
    }

    Phrases phrases() {
        return new Phrases(languages);
    }

    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private void add(SourceText file) {
        var phrases = new HashMap<String, String>();
        var lines = file.content().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            var name = colon < 0 ? "" : line.substring(0, colon);
            var words = line.substring(colon + 1).strip();
            if (!NAME.matcher(name).matches() || words.isEmpty()) {
                errors.add(new SourceError(file.name(), i + 1, "the line is no phrase; write greeting: <p>Hello,</p>"));
            } else if (words.contains("{{>")) {
                errors.add(new SourceError(file.name(), i + 1, "a phrase cannot hold another phrase"));
            } else if (phrases.put(name, words) != null) {
                errors.add(new SourceError(file.name(), i + 1, name + " stands twice; keep one of them"));
            }
        }
        languages.put(file.stem(), Map.copyOf(phrases));
    }
}
