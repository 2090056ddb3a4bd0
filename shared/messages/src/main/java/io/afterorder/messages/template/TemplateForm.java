package io.afterorder.messages.template;

import java.util.Optional;

/**
 * What a touch writes by: a template, and another theme than the template's own where the touch names one. Compiled
 * campaigns hold it as {@code return-steps} or {@code return-steps/brand}.
 */
public record TemplateForm(String template, Optional<String> theme) {
    public static TemplateForm of(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new TemplateForm(text, Optional.empty())
                : new TemplateForm(text.substring(0, slash), Optional.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return template + theme.map(name -> "/" + name).orElse("");
    }
}
