package io.afterorder.messages.template;

import io.afterorder.messages.template.TemplateSource.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Templates that did not come through the compiler's grammar: the engine itself gives them nothing. */
class HostileTemplatesTest {
    private static final Map<String, Object> VALUES = Map.of("words", "<b>\"it's\" & {{words}}</b>", "products",
            List.of(Map.of("name", "one"), Map.of("name", "two")), "blank", " ");

    @ParameterizedTest
    @ValueSource(strings = {"{{class}}", "{{words.class}}", "{{words.bytes}}", "{{products.size}}", "{{this}}",
            "{{products}}",
            "{{lookup this \"getClass\"}}", "{{> ../../secret}}", "{{#*inline \"x\"}}{{> x}}{{/inline}}{{> x}}",
            "{{#with words}}{{class}}{{/with}}", "{{#block \"x\"}}b{{/block}}", "{{include \"x\"}}", "{{log words}}",
            "{{precompile \"x\"}}", "{{embedded \"x\"}}", "{{i18n \"x\"}}", "{{blank}}", "{{helperMissing words}}"})
    void give_no_access_to_java_files_or_other_templates(String body) {
        assertThatThrownBy(() -> fill(body, VALUES)).satisfies(failure -> assertThat(failure.getMessage()).isNotNull());
    }

    @Test
    void a_missing_value_is_named_with_file_line_and_placeholder() {
        assertThatThrownBy(() -> fill("<p>\n\n{{#each products}}{{title}}{{/each}}", VALUES))
                .isInstanceOfSatisfying(Unrenderable.class, failure -> {
                    assertThat(failure.place()).isEqualTo(new Place("templates/hostile/en.hbs", 5));
                    assertThat(failure.missing()).contains("title");
                });
    }

    @Test
    void a_loop_without_end_in_sight_is_stopped_where_the_message_grows_too_long() {
        var many = Map.<String, Object>of("a", IntStream.range(0, 1000).mapToObj(i -> Map.of("n", i)).toList());

        assertThatThrownBy(
                () -> fill("{{#each a}}{{#each a}}{{#each a}}{{#each a}}nothing{{/each}}{{/each}}{{/each}}{{/each}}",
                        many))
                .isInstanceOfSatisfying(Unrenderable.class, failure -> {
                    assertThat(failure).hasMessage("the message grows past 100000 characters");
                    assertThat(failure.missing()).isEmpty();
                });
    }

    @Test
    void values_are_escaped_and_never_read_as_templates() throws Unrenderable {
        var filled = fill("<p>{{words}}</p>", VALUES);

        assertThat(filled.html()).contains("<p>&lt;b&gt;&quot;it&#39;s&quot; &amp; {{words}}&lt;/b&gt;</p>");
        assertThat(filled.text()).isEqualTo("<b>\"it's\" & {{words}}</b>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c", "\u0000", "\u009f"})
    void a_subject_is_one_line_whatever_its_values(String between) throws Unrenderable {
        assertThat(fill("<p>x</p>", Map.of("words", "Lamp" + between + "Bcc: all@example.com")).subject())
                .isEqualTo("About Lamp Bcc: all@example.com");
    }

    @Test
    void a_subject_says_nothing_that_only_a_mail_program_reads() throws Unrenderable {
        assertThat(fill("<p>x</p>", Map.of("words", "=?utf-8?B?RlJFRQ==?= lamp=?")).subject())
                .isEqualTo("About = ?utf-8?B?RlJFRQ==?= lamp=?");
    }

    private static Template.Filled fill(String body, Map<String, Object> values) throws Unrenderable {
        var file = "templates/hostile/en.hbs";
        var subject = values.containsKey("words") ? "About {{words}}" : "About";
        var source = new TemplateSource("hostile", Locale.ENGLISH, "bare", Set.of(), Optional.empty(),
                new Part(file, 1, subject), Optional.empty(), new Part(file, 3, body));
        return Templates.of(List.of(source), Map.of("bare", "<html>{{body}}</html>"), Phrases.NONE)
                .find("hostile", Locale.UK)
                .orElseThrow()
                .fill(new Model(values, Locale.UK, ZoneOffset.UTC));
    }
}
