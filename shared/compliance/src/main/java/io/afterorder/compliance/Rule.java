package io.afterorder.compliance;

import java.util.stream.Stream;

/**
 * One thing that a message must not do. A rule keeps no state, so that one instance checks any number of messages at a
 * time; it never throws, whatever the message holds. The policy asks it only about messages of its channel.
 */
public interface Rule {
    /** The stable id, such as {@code review.incentive}; the {@link RuleCatalogue} has an entry of this id. */
    String id();

    /** What breaks the rule in the message; an empty stream where nothing does. */
    Stream<Finding> check(Message message);
}
