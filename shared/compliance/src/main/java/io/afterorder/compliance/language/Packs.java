package io.afterorder.compliance.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The packs of all languages, as {@link CompilePacks} left them, read once. */
final class Packs {
    private static final List<Pack> ALL = Language.ALL.stream().map(Packs::read).toList();

    private Packs() {}

    /** Reads the packs where they are not yet: for who would rather wait now than at the first message. */
    static void areReady() {}

    static Pack of(Language language) {
        return ALL.get(language.ordinal());
    }

    private static Pack read(Language language) {
        var name = Pack.fileOf(language);
        try (var file = Packs.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        name + " is missing beside the classes of shared/compliance; \"mvn compile\" makes it");
            }
            return Pack.read(new PackReader(file.readAllBytes()), language.isUnspaced());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
