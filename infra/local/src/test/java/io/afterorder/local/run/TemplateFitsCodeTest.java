package io.afterorder.local.run;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The template's handlers and environment, held against what the functions are. Permissions: {@code LeastPrivilegeTest}. */
class TemplateFitsCodeTest {
    private static final List<String> FUNCTIONS = List.of("OrderEventsFunction", "SendFollowUpFunction",
            "MailEventsFunction", "DeadLettersFunction");
    private static final Pattern HANDLER = Pattern.compile("Handler: (\\S+)::handleRequest");
    private static final Pattern VARIABLE = Pattern.compile("^ {10}([A-Z_]+): ", Pattern.MULTILINE);
    private static final Pattern READ = Pattern
            .compile("[eE]nvironment\\)?\\s*\\.(?:required|optional|apply)\\(\"([A-Z_]+)\"\\)");

    @Test
    void every_handler_is_there() throws IOException, ReflectiveOperationException {
        for (var function : FUNCTIONS) {
            var handler = HANDLER.matcher(block(function));
            assertThat(handler.find()).as(function).isTrue();
            assertThat(Class.forName(handler.group(1)).getConstructor()).as(function).isNotNull();
        }
    }

    @Test
    void every_variable_of_the_template_is_read_and_every_one_that_is_required_is_given() throws IOException {
        var given = new TreeSet<String>();
        for (var function : FUNCTIONS) {
            given.addAll(found(VARIABLE, block(function)));
        }
        given.add("TABLE_NAME");
        var read = new TreeSet<String>();
        for (var folder : List.of("functions", "shared/aws", "shared/selling-partner")) {
            try (var files = Files.walk(Project.home().resolve(folder))) {
                for (var file : files
                        .filter(path -> path.toString().contains("src/main") && path.toString().endsWith(".java"))
                        .toList()) {
                    read.addAll(found(READ, Files.readString(file)));
                }
            }
        }
        // Lambda gives the region and credentials; endpoints are given where the services are not Amazon's.
        read.removeIf(name -> name.startsWith("AWS_") || name.equals("LOGIN_ENDPOINT"));

        assertThat(read).isEqualTo(given);
    }

    private static Set<String> found(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    /** The lines of a resource: up to the next one of the same depth. */
    private static String block(String resource) throws IOException {
        var template = Files.readString(Project.home().resolve("template.yaml"));
        var start = template.indexOf("\n  " + resource + ":\n") + 1;
        var end = Pattern.compile("\n {2}\\S").matcher(template);
        return template.substring(start, end.find(start + resource.length() + 3) ? end.start() : template.length());
    }
}
