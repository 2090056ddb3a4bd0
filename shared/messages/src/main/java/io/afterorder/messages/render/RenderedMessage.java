package io.afterorder.messages.render;

import io.afterorder.compliance.Declared;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.Purpose;
import io.afterorder.domain.port.MailContent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message as the buyer would see it, not yet checked.
 *
 * @param template the template's folder
 * @param locale in which it is written
 * @param subject one line
 * @param headers beside those that every message has
 * @param declared what its links and images are for, as far as the rules ask
 * @param attached files that go with it
 */
public record RenderedMessage(String template, Locale locale, Purpose purpose, String subject, String html, String text,
        Map<String, String> headers, List<Declared> declared, List<Attached> attached) {
    public RenderedMessage {
        headers = Map.copyOf(headers);
        declared = List.copyOf(declared);
        attached = List.copyOf(attached);
    }

    /**
     * The message with its addresses, as the mail service takes it.
     *
     * @throws java.io.UncheckedIOException where a file that goes with it cannot be read
     */
    public MailContent content(EmailAddress from, EmailAddress to) {
        return new MailContent(from, to, subject, Optional.of(html), text, headers,
                attached.stream().map(Attached::forMail).toList());
    }

    /** Says which message it is; its words may hold personal data. */
    @Override
    public String toString() {
        return "RenderedMessage[" + template + ", " + locale.toLanguageTag() + "]";
    }
}
