package io.afterorder.messages.source;

import io.afterorder.messages.template.Nearest;

import java.util.Set;
import java.util.stream.Collectors;

/** The templates, themes and files that a touch may name. */
record Folders(Set<String> templates, Set<String> themes, PaperFiles papers) {
    static Folders of(SourceDirectory directory, PaperFiles papers) {
        return new Folders(Set.copyOf(directory.folders("templates")), directory.texts("themes", ".hbs").stream()
                .map(SourceDirectory.SourceText::stem).collect(Collectors.toUnmodifiableSet()), papers);
    }

    String template(String text) {
        if (!templates.contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not the folder of a template; "
                    + Nearest.to(text, templates).map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write templates/" + text + "/en.hbs"));
        }
        return text;
    }

    String theme(String text) {
        if (!themes.contains(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a theme; " + Nearest.to(text, themes)
                    .map(near -> "did you mean \"" + near + "\"?").orElse("write themes/" + text + ".hbs"));
        }
        return text;
    }
}
