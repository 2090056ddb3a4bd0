package io.afterorder.domain.port;

/** Hands messages to the mail service. */
public interface Mailer {
    /** Tries once. Never throws for what the service or the network answers: that is the {@link Handover}. */
    Handover send(Mail mail);
}
