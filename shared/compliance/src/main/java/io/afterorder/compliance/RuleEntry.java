package io.afterorder.compliance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a rule, whoever applies it.
 *
 * @param channels on which the rule holds
 * @param needs what decides it
 * @param severity what breaking it means
 * @param certainty how sure it is that the marketplace asks for it
 * @param exemptsReplies whether an answer to a buyer's own message is free of it
 * @param since the day from which it holds; empty where it always did
 * @param text what it forbids or asks for
 * @param source where that is written
 */
public record RuleEntry(String id, Channels channels, Needs needs, Severity severity, Certainty certainty,
        boolean exemptsReplies, Optional<LocalDate> since, String text, String source) {

    /** On which channels a rule holds. */
    public enum Channels {
        AMAZON, DIRECT, ANY;

        boolean include(Channel channel) {
            return this == ANY || name().equals(channel.name());
        }
    }

    /** What a rule is decided from. */
    public enum Needs {
        /** The rendered message and its order. */
        MESSAGE,
        /** History, account state or the clock: decided when the message is about to be sent. */
        CONTEXT
    }

    /** How sure a rule is. */
    public enum Certainty {
        /** The marketplace's own text. */
        A,
        /** Several copies that agree. */
        B,
        /** One source, or an inference. */
        C
    }

    /** Whether the rule applies to a message at all. */
    public boolean concerns(Message message) {
        return channels.include(message.channel()) && !(exemptsReplies && message.isReply());
    }

    RuleEntry since(LocalDate day) {
        return new RuleEntry(id, channels, needs, severity, certainty, exemptsReplies, Optional.of(day), text, source);
    }
}
