package io.afterorder.messages.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directory that a seller edits: campaigns, templates, themes and the seller's profile. */
final class SourceDirectory {
    /** Names by which files of an ending may have been meant: no papers of a campaign, no backups of an editor. */
    private static final Map<String, Pattern> MEANT = Map.of(".yaml", Pattern.compile("(?i)[^.].*\\.ya?ml(\\.txt)?"),
            ".hbs", Pattern.compile("[^.].*[^~]"));
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Path root;
    private final Set<SourceError> errors = new LinkedHashSet<>();

    SourceDirectory(Path root) {
        this.root = root;
    }

    /** A text file by its path below the directory, with slashes. */
    record SourceText(String name, String content) {
        /** The file's own name without its ending: {@code en} of {@code templates/check-up/en.hbs}. */
        String stem() {
            var own = name.substring(name.lastIndexOf('/') + 1);
            return own.substring(0, own.lastIndexOf('.'));
        }

        /** The name of the folder that holds it: {@code check-up} of {@code templates/check-up/en.hbs}. */
        String folder() {
            var folders = name.substring(0, name.lastIndexOf('/'));
            return folders.substring(folders.lastIndexOf('/') + 1);
        }
    }

    /** The files right in a folder that end so, by name. One that was meant to be among them is an error, not passed over. */
    List<SourceText> texts(String folder, String ending) {
        children(folder).filter(Files::isRegularFile).map(path -> path.getFileName().toString())
                .filter(name -> !name.endsWith(ending) && MEANT.getOrDefault(ending, NONE).matcher(name).matches())
                .forEach(name -> errors
                        .add(new SourceError(folder + "/" + name, 1, "the file is not read; end its name with "
                                + ending + ", or put it elsewhere")));
        return children(folder).filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
                .flatMap(path -> text(folder + "/" + path.getFileName()).stream()).toList();
    }

    /** The names of the folders right in a folder. */
    List<String> folders(String folder) {
        return children(folder).filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
    }

    boolean hasFolder(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    boolean hasFile(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    Optional<SourceText> text(String name) {
        var path = root.resolve(name);
        if (!Files.isRegularFile(path)) {
            errors.add(new SourceError(name, 1, "there is no such file in " + root));
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceText(name, withoutMark(Files.readString(path))));
        } catch (CharacterCodingException e) {
            errors.add(new SourceError(name, 1, "the file is not UTF-8; save it as UTF-8"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Some editors put a byte order mark before a text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Files that are missing or cannot be read as text. */
    List<SourceError> errors() {
        return List.copyOf(errors);
    }

    private Stream<Path> children(String folder) {
        var path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            errors.add(new SourceError(folder, 1, "there is no such folder in " + root));
            return Stream.empty();
        }
        try (var entries = Files.list(path)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + path, e);
        }
    }
}
