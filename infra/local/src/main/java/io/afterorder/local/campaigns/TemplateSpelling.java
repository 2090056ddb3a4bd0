package io.afterorder.local.campaigns;

import io.afterorder.compliance.Message;
import io.afterorder.local.spelling.Misspelling;
import io.afterorder.local.spelling.SpellingCheck;
import io.afterorder.local.spelling.WordList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The spelling of a seller's templates, looked at as buyers would read them. */
record TemplateSpelling(Path directory) {

    /** A line for each word and template, with the file and the line that it comes from. */
    List<String> warnings(List<Message> samples) throws IOException {
        var file = directory.resolve(WordList.FILE_NAME);
        var check = new SpellingCheck(Files.exists(file) ? WordList.read(file) : WordList.EMPTY);
        var warnings = new LinkedHashSet<String>();
        for (var sample : samples) {
            for (var wrong : check.misspellings(sample)) {
                warnings.add("warning: " + place(sample.id(), wrong) + ": \"" + wrong.word()
                        + "\" stands in no dictionary; " + wrong.remedy());
            }
        }
        check.withoutDictionary().forEach(language -> warnings.add("warning: spelling was not checked in "
                + language.getDisplayLanguage(Locale.ENGLISH) + ": there is no dictionary of it here"));
        return List.copyOf(warnings);
    }

    /** The template's line, or that of the seller's profile, which speaks in every template, or of a variant's words. */
    private String place(String template, Misspelling wrong) throws IOException {
        for (var name : Stream.concat(Stream.of(template, "seller.yaml"), campaigns().stream()).toList()) {
            var line = lineOf(directory.resolve(name), wrong.word());
            if (line > 0) {
                return name + ":" + line;
            }
        }
        return template;
    }

    private List<String> campaigns() throws IOException {
        try (var files = Files.list(directory.resolve("campaigns"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted()
                    .map(name -> "campaigns/" + name).toList();
        }
    }

    private static int lineOf(Path file, String word) throws IOException {
        var lines = Files.readAllLines(file);
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(word)).map(i -> i + 1).findFirst()
                .orElse(0);
    }
}
