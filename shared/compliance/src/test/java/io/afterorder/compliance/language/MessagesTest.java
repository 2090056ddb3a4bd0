package io.afterorder.compliance.language;

import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole messages in eleven languages, each with the exact set of rules that it breaks. */
class MessagesTest {
    static Stream<Arguments> messages() {
        return Stream.of("messages.txt", "more-messages.txt", "third-messages.txt",
                "english-and-german.txt", "everyday-letters.txt")
                .flatMap(file -> blocks(SentencesTest.lines(file)).stream())
                .map(block -> Arguments.of(block.getFirst().substring(3), block.subList(1, block.size())));
    }

    private static List<List<String>> blocks(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("== ")) {
                blocks.add(new ArrayList<>());
            }
            if (!line.startsWith("//") && !blocks.isEmpty()) {
                blocks.getLast().add(line);
            }
        }
        return blocks;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("messages")
    void a_message_breaks_exactly_these_rules(String head, List<String> lines) {
        var fields = head.split("\\|", -1);
        var message = message(fields, lines);

        assertThat(blocking(message)).isEqualTo(
                Stream.of(fields[3].strip().split(" +")).filter(rule -> !rule.isEmpty()).collect(Collectors.toSet()));
    }

    private static Message message(String[] fields, List<String> lines) {
        boolean direct = fields[0].startsWith("direct:");
        var languages = fields[1].split(">", -1);
        var message = Message.of(direct ? Channel.DIRECT : Channel.AMAZON, fields[0].replace("direct:", "").strip(),
                Locale.forLanguageTag(languages[0].strip()));
        if (!languages[1].isBlank()) {
            message.order(Letters.order(languages[1].strip(), fields[2].strip()));
        }
        return message.subject(lines.getFirst()).text(String.join("\n\n", lines.subList(1, lines.size()))).build();
    }

    private static Set<String> blocking(Message message) {
        return LanguageRules.all().stream()
                .filter(rule -> RuleCatalogue.find(rule.id()).orElseThrow().concerns(message))
                .flatMap(rule -> rule.check(message)).filter(Finding::blocks).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
