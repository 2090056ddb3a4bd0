package io.afterorder.messages.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.afterorder.domain.Purpose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A template in one language, as its file has it.
 *
 * @param name the folder, for example {@code check-up}
 * @param words the variant whose words these are: see {@link TemplateForm}; empty for the template's own
 * @param language a language alone ({@code en}), for all its regions, or one region's variant ({@code en-US})
 * @param theme what wraps the body
 * @param purpose what the message is for, so that it can be tried without a campaign
 * @param preheader what a mail program shows beside the subject
 * @param call the call to action, where the template has one that a variant can word otherwise
 */
public record TemplateSource(String name, Optional<String> words, Locale language, String theme, Set<Need> needs,
        Optional<Purpose> purpose,
        Part subject, Optional<Part> preheader, Part body, Optional<Call> call) {
    public TemplateSource {
        needs = Set.copyOf(needs);
    }

    /** In the template's own words, without a call to action that could be worded otherwise. */
    public TemplateSource(String name, Locale language, String theme, Set<Need> needs, Optional<Purpose> purpose,
            Part subject, Optional<Part> preheader, Part body) {
        this(name, Optional.empty(), language, theme, needs, purpose, subject, preheader, body, Optional.empty());
    }

    /**
     * A call to action.
     *
     * @param around the body in which its place is left open
     */
    public record Call(Part words, Part around) {
        /** How a body writes the place. */
        public static final String PLACE = "{{> call-to-action}}";

        /** The body with the words in their place. */
        public Part inPlace() {
            return around.replacing(PLACE, words.text());
        }
    }

    /** The same template as a variant words it; what the variant leaves out is the template's. */
    public TemplateSource inWords(String variant, Optional<Part> otherSubject, Optional<Part> otherCall,
            Optional<Part> otherBody) {
        var words = otherCall.or(() -> call.map(Call::words));
        var around = otherBody.or(() -> call.map(Call::around));
        var worded = words.isPresent() && around.isPresent()
                ? new Call(words.get(), around.get()).inPlace()
                : otherBody.orElse(body);
        return new TemplateSource(name, Optional.of(variant), language, theme, needs, purpose,
                otherSubject.orElse(subject), preheader, worded, Optional.empty());
    }

    /** What a touch names it by that keeps the template's own theme. */
    public TemplateForm form() {
        return new TemplateForm(name, Optional.empty(), words);
    }

    /**
     * A piece of a file.
     *
     * @param line where it begins in the file, counted from 1
     */
    public record Part(String file, int line, String text) {
        /** The same with the language's phrases in their places. */
        public Part with(Phrases phrases, Locale language) {
            return new Part(file, line, phrases.putInto(text, language));
        }

        /** The same where other words stand. */
        public Part replacing(String words, String others) {
            return new Part(file, line, text.replace(words, others));
        }

        ObjectNode json() {
            return JsonNodeFactory.instance.objectNode().put("line", line).put("text", text);
        }

        static Part of(String file, JsonNode json) {
            return new Part(file, json.get("line").intValue(), json.get("text").textValue());
        }
    }

    /** The path of its file below the seller's directory. */
    public String file() {
        return "templates/" + name + "/" + language.toLanguageTag() + ".hbs";
    }

    public ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode().put("name", name).put("language", language.toLanguageTag())
                .put("theme", theme);
        var needed = json.putArray("needs");
        needs.stream().map(Need::word).sorted().forEach(needed::add);
        purpose.ifPresent(named -> json.put("purpose", named.name()));
        words.ifPresent(variant -> json.put("words", variant));
        preheader.ifPresent(line -> json.set("preheader", line.json()));
        json.set("subject", subject.json());
        json.set("body", body.json());
        return json;
    }

    static List<TemplateSource> all(JsonNode array) {
        var sources = new ArrayList<TemplateSource>();
        array.forEach(json -> sources.add(of(json)));
        return sources;
    }

    private static TemplateSource of(JsonNode json) {
        var name = json.get("name").textValue();
        var tag = json.get("language").textValue();
        var file = "templates/" + name + "/" + tag + ".hbs";
        var needs = new HashSet<Need>();
        json.get("needs").forEach(word -> needs.add(new Need(word.textValue())));
        return new TemplateSource(name, Optional.ofNullable(json.get("words")).map(JsonNode::textValue),
                Locale.forLanguageTag(tag), json.get("theme").textValue(), needs,
                Optional.ofNullable(json.get("purpose")).map(purpose -> Purpose.valueOf(purpose.textValue())),
                Part.of(file, json.get("subject")),
                Optional.ofNullable(json.get("preheader")).map(line -> Part.of(file, line)),
                Part.of(file, json.get("body")), Optional.empty());
    }
}
