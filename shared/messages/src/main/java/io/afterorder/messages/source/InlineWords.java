package io.afterorder.messages.source;

import io.afterorder.messages.template.TemplateSource.Part;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a variant says otherwise than its template, written in the campaign file.
 *
 * @param variant campaign, touch and variant: {@code after-purchase.review-request.question}
 * @param template the folder of the template that says the rest
 * @param place where the variant stands in the campaign file; its text is the variant's id
 */
record InlineWords(String variant, String template, Part place, Map<Locale, Part> subject,
        Map<Locale, Part> callToAction, Map<Locale, Part> body) {
    InlineWords {
        subject = Map.copyOf(subject);
        callToAction = Map.copyOf(callToAction);
        body = Map.copyOf(body);
    }

    /** Each of the three by the key that a campaign file writes it behind; those only that the variant has. */
    Map<String, Map<Locale, Part>> byKey() {
        var all = new LinkedHashMap<String, Map<Locale, Part>>();
        all.put("subject", subject);
        all.put("callToAction", callToAction);
        all.put("body", body);
        all.values().removeIf(Map::isEmpty);
        return all;
    }
}
