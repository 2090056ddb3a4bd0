package io.afterorder.compliance.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.afterorder.compliance.Attachment;
import io.afterorder.compliance.Channel;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.MessageBuilder;
import io.afterorder.compliance.OrderFacts;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.RuleCatalogue;
import io.afterorder.compliance.SellerFacts;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** How the rules of this package do on the labelled messages that lie beside the project, where they do. */
class DevelopmentCorpusTest {
    /** From the module's folder, in which tests run: the folder beside the clone. */
    private static final Path CORPUS = Path.of("../../../shared/policy/corpus/development.jsonl");
    private static final Path CORPUS_OF_A_WORKTREE = Path.of("../../../../shared/policy/corpus/development.jsonl");

    @Test
    void at_least_97_of_100_labelled_messages_are_exactly_right() throws IOException {
        var corpus = Files.exists(CORPUS) ? CORPUS : CORPUS_OF_A_WORKTREE;
        assumeTrue(Files.exists(corpus), "skipped: no labelled messages beside the project (" + CORPUS + ")");
        var wrong = new ArrayList<String>();
        var lines = Files.readAllLines(corpus);

        for (var line : lines) {
            compare(new ObjectMapper().readTree(line), wrong);
        }

        assertThat(wrong.size()).as("misses and false alarms: %s", wrong).isLessThanOrEqualTo(lines.size() * 3 / 100);
    }

    private static void compare(JsonNode labelled, List<String> wrong) {
        var message = message(labelled.path("message"));
        var rules = LanguageRules.all();
        var ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        labelled.path("expect").forEach(rule -> expected.add(rule.asText()));
        expected.retainAll(ids);
        var found = rules.stream().filter(rule -> RuleCatalogue.find(rule.id()).orElseThrow().concerns(message))
                .flatMap(rule -> rule.check(message)).filter(Finding::blocks).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(expected)) {
            wrong.add(message.id() + ": expected " + expected + ", found " + found);
        }
    }

    private static Message message(JsonNode json) {
        var message = Message.of(Channel.valueOf(json.path("channel").asText().toUpperCase(Locale.ROOT)),
                json.path("purpose").asText(), Locale.forLanguageTag(json.path("locale").asText()));
        message.id(json.path("id").asText()).subject(json.path("subject").asText());
        if (json.hasNonNull("html")) {
            message.html(json.path("html").asText());
        }
        if (json.hasNonNull("text")) {
            message.text(json.path("text").asText());
        }
        json.path("attachments").forEach(file -> message.attach(new Attachment(file.path("name").asText(),
                file.path("type").asText(), file.path("bytes").asLong(),
                Attachment.Kind.valueOf(file.path("kind").asText()))));
        json.path("links").forEach(link -> message.declare(new Declared.Link(link.path("url").asText(),
                Declared.Necessity.valueOf(link.path("necessity").asText()))));
        addParties(json, message);
        return message.build();
    }

    private static void addParties(JsonNode json, MessageBuilder message) {
        if (json.hasNonNull("order")) {
            var order = json.path("order");
            var items = new ArrayList<OrderFacts.Item>();
            order.path("items")
                    .forEach(item -> items.add(new OrderFacts.Item("", "", item.path("title").asText(), List.of())));
            message.order(new OrderFacts(order.path("orderId").asText(), order.path("marketplaceId").asText(),
                    Locale.forLanguageTag(order.path("buyerLanguage").asText()), items));
        }
        if (json.hasNonNull("seller")) {
            message.seller(new SellerFacts(json.path("seller").path("brand").asText(), "", List.of(), ""));
        }
    }
}
