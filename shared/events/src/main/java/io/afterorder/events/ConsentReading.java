package io.afterorder.events;

import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.buyer.ConsentEvent;
import io.afterorder.domain.buyer.ConsentEvent.Given;
import io.afterorder.domain.buyer.ConsentEvent.Withdrawn;
import io.afterorder.domain.buyer.Customer;

import java.time.Instant;
import java.util.regex.Pattern;

/** Reads a customer's word on advertising. */
final class ConsentReading {
    private static final int LONGEST_EMAIL = 318;
    private static final int LONGEST_SOURCE = 40;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64}");

    private ConsentReading() {}

    static ConsentEvent given(Fields fields, String eventId, Instant occurredAt) {
        return new Given(eventId, occurredAt, byAddress(fields.required("email")), fields.required("wording").text(),
                source(fields.required("source")));
    }

    /** Whoever follows the link in a message brings its token; other forms know the address. */
    static ConsentEvent withdrawn(Fields fields, String eventId, Instant occurredAt) {
        var email = fields.optional("email");
        if (email.isEmpty()) {
            return new Withdrawn(eventId, occurredAt, new Customer.ByToken(token(fields.required("token"))));
        }
        fields.optional("token").ifPresent(token -> {
            throw token.hidden().wrong("stands beside email", "write one of the two");
        });
        return new Withdrawn(eventId, occurredAt, byAddress(email.get()));
    }

    private static Customer byAddress(Field email) {
        return new Customer.ByAddress(
                email.hidden().as(EmailAddress::new, LONGEST_EMAIL, "an address of the form local@host"));
    }

    /** A word, so that nobody puts a customer's name there. */
    private static String source(Field source) {
        var text = source.hidden().text(LONGEST_SOURCE);
        if (!SOURCE.matcher(text).matches()) {
            throw source.hidden().wrong("is no source", "write small letters, digits and hyphens such as checkout");
        }
        return text;
    }

    private static String token(Field token) {
        var text = token.hidden().text();
        if (!TOKEN.matcher(text).matches()) {
            throw token.hidden().wrong("is no token", "write the 64 hexadecimal digits that the link carried");
        }
        return text;
    }
}
