package io.afterorder.messages.source;

import io.afterorder.compliance.Finding;
import io.afterorder.messages.template.TemplateSource;
import io.afterorder.messages.template.TemplateSource.Part;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where the words stand that would block a message: in the template, in a variant's words, or in the theme. */
record Blame(Map<String, String> themes) {
    /**
     * @param what names the message: "the message of the touch ..."
     * @param theme in which it is written
     */
    SourceError of(String what, TemplateSource template, String theme, Finding finding) {
        var words = finding.excerpt();
        var own = Stream.of(template.subject(), template.body()).flatMap(part -> line(part, words).stream())
                .findFirst();
        if (own.isPresent()) {
            return error(own.get(), what, finding);
        }
        var file = new Part("themes/" + theme + ".hbs", 1, themes.getOrDefault(theme, ""));
        return line(file, words).map(place -> error(place, "every message in this theme", finding))
                .orElseGet(() -> error(template.body(), what, finding));
    }

    private static Optional<Part> line(Part part, String words) {
        var lines = part.text().lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(words))
                .mapToObj(i -> new Part(part.file(), part.line() + i, lines.get(i))).findFirst();
    }

    private static SourceError error(Part place, String what, Finding finding) {
        return new SourceError(place.file(), place.line(), what + " would be blocked by " + finding.rule() + ": \""
                + finding.excerpt() + "\": " + finding.why() + "; " + finding.fix());
    }
}
