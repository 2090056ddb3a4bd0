package io.afterorder.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dated set of rules and limits. Checking needs no clock, no network and no files; a policy may be shared by threads.
 */
public final class Policy {
    private static final LocalDate GUIDELINES_IN_FORCE = LocalDate.of(2020, 11, 6);
    private static final LocalDate IMPORTANT_TAG_REMOVED = LocalDate.of(2025, 7, 1);

    private static final Policy AMAZON_2020_11 = since("amazon-2020-11", GUIDELINES_IN_FORCE);
    private static final Policy AMAZON_2025_07 = since("amazon-2025-07", IMPORTANT_TAG_REMOVED);

    private final String name;
    private final LocalDate from;
    private final Strictness strictness;
    private final List<Applied> applied;

    private Policy(String name, LocalDate from, Strictness strictness) {
        this.name = name;
        this.from = from;
        this.strictness = strictness;
        this.applied = Rules.within(strictness.limits()).stream().map(Applied::of).filter(rule -> rule.holdsFrom(from))
                .sorted(Applied.IN_ORDER_OF_THE_CATALOGUE).toList();
    }

    private static Policy since(String name, LocalDate from) {
        return new Policy(name, from, new Strictness(Set.of(), Limits.USUAL));
    }

    /** The newest policy. */
    public static Policy current() {
        return AMAZON_2025_07;
    }

    /** All policies, the oldest first. */
    public static List<Policy> all() {
        return List.of(AMAZON_2020_11, AMAZON_2025_07);
    }

    /** The policy in force on a day; before the first one that is known, the first. */
    public static Policy at(LocalDate day) {
        return day.isBefore(IMPORTANT_TAG_REMOVED) ? AMAZON_2020_11 : AMAZON_2025_07;
    }

    /** Applies every rule of the message's channel. */
    public Verdict check(Message message) {
        var findings = new ArrayList<Finding>();
        for (var rule : applied) {
            rule.check(message).forEach(finding -> findings.add(strictness.applied(finding)));
        }
        return new Verdict(message.id(), name, findings);
    }

    /** This policy as a seller wants it. It keeps its name: what is stricter is the seller's own. */
    public Policy stricter(Strictness wanted) {
        return new Policy(name, from, wanted);
    }

    /** The policy's name, which every verdict repeats, such as {@code amazon-2025-07}. */
    public String name() {
        return name;
    }

    /** The first day on which the policy holds. */
    public LocalDate from() {
        return from;
    }

    public Limits limits() {
        return strictness.limits();
    }

    /** The rules that {@link #check} applies. */
    public Stream<RuleEntry> rules() {
        return applied.stream().map(Applied::entry);
    }
}
