package io.afterorder.messages.source;

import io.afterorder.messages.source.SourceDirectory.SourceText;
import io.afterorder.messages.template.Grammar;
import io.afterorder.messages.template.TemplateSource.Part;
import io.afterorder.messages.template.Vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with a theme, whatever stands in it. */
final class ThemeReading {
    /** Gmail cuts a message at 102 KB, and its own words come on top. */
    private static final int LARGEST = 64 * 1024;
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("<html\\b[^>]*\\blang=\"\\{\\{language}}\"");

    private final SourceText file;
    private final List<SourceError> errors = new ArrayList<>();

    private ThemeReading(SourceText file) {
        this.file = file;
    }

    static List<SourceError> errors(SourceText file) {
        var reading = new ThemeReading(file);
        Grammar.mistakes(new Part(file.name(), 1, file.content()), Vocabulary.THEME, Locale.ROOT)
                .forEach(mistake -> reading.errors.add(new SourceError(file.name(), mistake.line(), mistake.text())));
        reading.read();
        return List.copyOf(reading.errors);
    }

    private void read() {
        if (!file.content().contains("{{body}}")) {
            error(0, "the theme has no {{body}}; write it where the message's words belong");
        }
        if (!LANGUAGE.matcher(file.content()).find()) {
            error(0, "the theme does not say the language, which screen readers go by; write <html lang=\"{{language}}\">");
        }
        int size = file.content().getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST) {
            error(0, "the theme has " + size / 1024 + " KB; mail programs cut messages of 102 KB, so keep it to "
                    + LARGEST / 1024 + " KB");
        }
        IMAGE.matcher(file.content()).results()
                .forEach(image -> Stream.of("alt", "width", "height")
                        .filter(name -> !Pattern.compile("(?i)\\s" + name + "=\"").matcher(image.group()).find())
                        .forEach(name -> error(image.start(), image.group() + " has no " + name + "; write " + name
                                + (name.equals("alt") ? "=\"what it shows\"" : "=\"...\" in pixels"))));
    }

    private void error(int at, String text) {
        int line = 1 + (int) file.content().substring(0, at).chars().filter(c -> c == '\n').count();
        errors.add(new SourceError(file.name(), line, text));
    }
}
