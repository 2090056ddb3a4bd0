package io.afterorder.messages.template;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a touch writes by: a template, another theme than the template's own where the touch names one, and other words where
 * it is a variant that has some. Compiled campaigns hold it as {@code return-steps}, {@code return-steps/brand} or
 * {@code review-request#after-purchase.review-request.question}.
 *
 * @param words campaign, touch and variant whose words stand in place of the template's
 */
public record TemplateForm(String template, Optional<String> theme, Optional<String> words) {
    private static final Pattern FORM = Pattern.compile("([^/#]*)(?:/([^#]*))?(?:#(.*))?");

    public static TemplateForm of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no form of a template; compile the campaigns anew");
        }
        return new TemplateForm(parts.group(1), Optional.ofNullable(parts.group(2)),
                Optional.ofNullable(parts.group(3)));
    }

    @Override
    public String toString() {
        return template + theme.map(name -> "/" + name).orElse("") + words.map(name -> "#" + name).orElse("");
    }
}
