package io.afterorder.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.compliance.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands as a program would run them: a process, its streams and its exit code. */
class CheckCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLEAN = "{\"id\":\"clean\",\"channel\":\"direct\",\"purpose\":\"INVOICE\",\"locale\":\"en\","
            + "\"subject\":\"Your invoice\",\"text\":\"The invoice of your order is attached.\"}";
    private static final String EMOJI = "{\"id\":\"emoji\",\"channel\":\"amazon\",\"purpose\":\"INVOICE\",\"locale\":\"en\","
            + "\"subject\":\"Your invoice 🎉\",\"text\":\"The invoice of your order is attached.\"}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_message_gets_a_verdict_in_its_place() throws Exception {
        var run = run(CLEAN + "\n" + EMOJI + "\r\n\n" + CLEAN, "check");

        assertThat(run.code()).isZero();
        assertThat(run.json()).extracting(line -> line.path("id").asText()).containsExactly("clean", "emoji", "clean");
        assertThat(run.json()).extracting(line -> line.path("verdict").asText()).containsExactly("PASS", "BLOCK",
                "PASS");
        var finding = finding(run.json().get(1), "style.emoji");
        assertThat(finding.path("severity").asText()).isEqualTo("block");
        assertThat(finding.path("where").asText()).isEqualTo("subject");
        assertThat(finding.path("excerpt").asText()).contains("🎉");
        assertThat(finding.path("why").asText()).isNotBlank();
        assertThat(finding.path("fix").asText()).isNotBlank();
    }

    @Test
    void a_line_that_is_no_message_gets_an_error_and_the_others_are_checked() throws Exception {
        var bad = List.of("{broken", "[1]", "null", CLEAN + CLEAN, "[".repeat(100_000), with("channel", "\"fax\""),
                with("channel", "3"), with("locale", "\"??\""), with("html", "5"), with("headers", "{\"a\":1}"),
                with("attachments", "[{\"name\":\"a\",\"bytes\":-1,\"kind\":\"OTHER\"}]"),
                with("links", "[{\"url\":\"https://a.example\",\"necessity\":\"FUN\"}]"),
                with("order", "{\"orderId\":\"1\"}"),
                with("seller", "{\"registeredSenders\":\"a\"}"), "{\"id\":\"bare\"}");

        var run = run(String.join("\n", bad) + "\n" + CLEAN, "check");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.json()).hasSize(bad.size() + 1);
        assertThat(run.json().subList(0, bad.size())).allSatisfy(line -> {
            assertThat(line.path("error").asText()).contains("write ");
            assertThat(line.has("findings")).isFalse();
        });
        assertThat(run.json().getLast().path("verdict").asText()).isEqualTo("PASS");
        assertThat(run.out()).contains("line 6: channel \\\"fax\\\" is unknown; write one of AMAZON, DIRECT",
                "order.buyerLanguage is missing", "attachments[0].bytes is -1");
    }

    @Test
    void a_byte_order_mark_lone_surrogates_and_a_line_of_ten_megabytes_are_no_obstacle() throws Exception {
        var run = run("\uFEFF" + CLEAN + "\n" + CLEAN.replace("The invoice", "\\ud800 The invoice") + "\n"
                + with("note", "\"" + "a ".repeat(5_000_000) + "\""), "check");

        assertThat(run.code()).isZero();
        assertThat(run.json()).hasSize(3);
    }

    @Test
    void no_line_is_no_error() throws Exception {
        var run = run("", "check");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_table_tells_people_what_why_and_what_instead() throws Exception {
        var run = run(EMOJI + "\n{broken", "check", "--table");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("BLOCK  emoji", "style.emoji", "why  ", "fix  ", "ERROR  line 2");
    }

    @Test
    void a_corpus_is_measured_by_rule_and_language_and_fails_below_a_bar() throws Exception {
        var corpus = Files.writeString(folder.resolve("c.jsonl"), labelled(EMOJI, "style.emoji", "required.order-id",
                "recipient.not-relay", "sender.not-registered") + "\n" + labelled(CLEAN, "style.gif") + "\n");

        var run = run("", "check", "--corpus", corpus.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("style.gif +0 +1 +0 +1.000 +0.000").containsPattern("\nen +\\d+ +1 ")
                .contains("wrong: clean missed [style.gif]", "of 2 (", "below the bar: recall of style.gif is 0.000");
        assertThat(run("", "check", "--min-exact", "0", "--min-precision", "0", "--min-recall", "0", "--corpus",
                corpus.toString()).code()).isZero();
    }

    @Test
    void a_corpus_that_cannot_be_read_is_named_with_the_remedy() throws Exception {
        var typo = Files.writeString(folder.resolve("typo.jsonl"), labelled(CLEAN, "style.emojy"));
        var bare = Files.writeString(folder.resolve("bare.jsonl"), CLEAN);

        assertThat(run("", "check", "--corpus", "nowhere.jsonl").says())
                .isEqualTo("2 nowhere.jsonl does not exist; name a file that does");
        assertThat(run("", "check", "--corpus", folder.toString()).says()).startsWith("2 cannot read")
                .contains("not a folder");
        assertThat(run("", "check", "--corpus", typo.toString()).says())
                .startsWith("2 " + typo + ":1: expect names \"style.emojy\"");
        assertThat(run("", "check", "--corpus", bare.toString()).says()).contains(":1: expect is missing");
        assertThat(run("", "check", "--min-exact", "97", "--corpus", bare.toString()).code()).isEqualTo(2);
    }

    @Test
    void options_that_make_no_sense_are_explained() throws Exception {
        assertThat(run("", "check", "--policy", "x").says())
                .startsWith("2 --policy \"x\" is unknown; write one of amazon-2020-11");
        assertThat(run("", "check", "--strictness", "nowhere").says()).startsWith("2 nowhere does not exist");
    }

    @Test
    void spelling_is_looked_up_where_it_is_asked_for() throws Exception {
        var wrong = CLEAN.replace("attached", "atached");

        assertThat(run(wrong, "check").json().getFirst().path("findings")).isEmpty();
        var found = run(wrong, "check", "--spelling").json().getFirst();
        assertThat(found.path("verdict").asText()).isEqualTo("PASS");
        assertThat(finding(found, "style.spelling").path("fix").asText()).contains("attached");
    }

    @Test
    void rules_lists_every_rule_with_text_certainty_and_source() throws Exception {
        var run = run("", "rules");

        assertThat(run.code()).isZero();
        RuleCatalogue.entries().forEach(rule -> assertThat(run.out())
                .contains("\n  " + rule.text() + "\n  Source: " + rule.source())
                .containsPattern("(?m)^" + rule.id() + "$"));
        assertThat(run.out())
                .contains("timing.too-late\n  block, amazon channel, needs context, certainty B, not for replies");
    }

    private static String with(String field, String value) throws IOException {
        var message = (ObjectNode) JSON.readTree(CLEAN);
        message.set(field, JSON.readTree(value));
        return JSON.writeValueAsString(message);
    }

    private static String labelled(String message, String... rules) throws IOException {
        return "{\"message\":" + message + ",\"expect\":" + JSON.writeValueAsString(rules) + "}";
    }

    private static JsonNode finding(JsonNode verdict, String rule) {
        for (var finding : verdict.path("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule + " in " + verdict);
    }

    private record Ended(int code, String out, String err) {
        List<JsonNode> json() throws IOException {
            var lines = new ArrayList<JsonNode>();
            for (var line : out.lines().toList()) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        }

        String says() {
            return code + " " + err.strip();
        }
    }

    private Ended run(String in, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                "io.afterorder.local.Afterorder"));
        command.addAll(List.of(arguments));
        var input = Files.writeString(folder.resolve("in"), in, StandardCharsets.UTF_8);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(command).redirectInput(input.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
