package io.afterorder.compliance.language;

import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence and what it speaks of.
 *
 * @param text as it was written
 * @param wording its words, titles masked
 * @param hits what it speaks of, without what is to be ignored
 * @param concepts those of the hits, one bit each, so that most questions to a sentence cost one look
 */
record Sentence(Where where, String text, Wording wording, List<Hit> hits, long concepts) {
    /** More hits than these are no sentence that a person wrote. */
    private static final int MANY = 150;
    /** How far before a word a negation may stand, in characters. */
    private static final int REACH_AHEAD = 70;
    /** How far behind it. */
    private static final int REACH_BACK = 16;
    /** As long as "from your" and the like, in characters. */
    private static final int FROM_YOUR = 11;
    private static final long NO = bit(Concept.NOT) | bit(Concept.NOT_AHEAD) | bit(Concept.NOT_BEFORE);
    private static final Set<Concept> GIFTS = EnumSet.of(Concept.BENEFIT, Concept.REMEDY, Concept.PROMOTION);

    static Sentence of(Where where, String text, Wording wording, List<Hit> found) {
        long all = conceptsOf(found);
        var meant = (all & (bit(Concept.IGNORE) | bit(Concept.NOT_A_NEGATION))) == 0 ? found : meant(found);
        var said = (all & bit(Concept.GREETING)) == 0 ? meant : Greeting.withoutName(text, meant);
        var hits = said.size() > MANY ? merged(said) : said;
        return new Sentence(where, text, wording, hits,
                hits.size() == found.size() ? all : conceptsOf(hits));
    }

    private static List<Hit> meant(List<Hit> found) {
        var meant = new ArrayList<Hit>(found.size());
        for (var hit : found) {
            boolean ignored = hit.concept() == Concept.IGNORE || overlaps(hit, Concept.IGNORE, found);
            if (!ignored && !(isNo(hit) && overlaps(hit, Concept.NOT_A_NEGATION, found))) {
                meant.add(hit);
            }
        }
        return meant;
    }

    private static boolean isNo(Hit hit) {
        return hit.concept() == Concept.NOT || hit.concept() == Concept.NOT_AHEAD;
    }

    private static boolean overlaps(Hit hit, Concept concept, List<Hit> found) {
        for (var other : found) {
            if (other.concept() == concept && hit.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    private static long conceptsOf(List<Hit> hits) {
        long concepts = 0;
        for (var hit : hits) {
            concepts |= bit(hit.concept());
        }
        return concepts;
    }

    private static long bit(Concept concept) {
        return 1L << concept.ordinal();
    }

    /** What overlaps and means the same becomes one, lest a sentence of nothing but stars is compared star by star. */
    private static List<Hit> merged(List<Hit> hits) {
        var last = new EnumMap<Concept, Hit>(Concept.class);
        var merged = new ArrayList<Hit>();
        for (var hit : hits) {
            var before = last.get(hit.concept());
            if (before == null) {
                last.put(hit.concept(), hit);
            } else if (before.end() + 1 >= hit.start() && before.start() <= hit.end() + 1) {
                last.put(hit.concept(), new Hit(hit.concept(), Math.min(before.start(), hit.start()),
                        Math.max(before.end(), hit.end())));
            } else {
                merged.add(before);
                last.put(hit.concept(), hit);
            }
        }
        merged.addAll(last.values());
        return List.copyOf(merged);
    }

    /** Its normal form, titles masked. */
    String form() {
        return wording.form();
    }

    /** How many words it has. */
    int words() {
        return wording.words();
    }

    Loudness loudness() {
        return wording.loudness();
    }

    boolean isQuestion() {
        return text.indexOf('?') >= 0 || text.endsWith("？");
    }

    /** Whether it speaks of reviewing, or of telling what one thinks where others read it. */
    boolean reviews() {
        return has(Concept.REVIEW, Concept.EXISTING_REVIEW, Concept.TOP_RATING, Concept.LOW_RATING)
                || (has(Concept.TELL) && has(Concept.IN_PUBLIC));
    }

    /** Whether good and bad are alike welcome, where "one star to five" is not what to change from and to. */
    boolean isBalanced() {
        return all(Concept.BALANCE).anyMatch(balance -> all(Concept.CHANGE)
                .noneMatch(verb -> verb.end() <= balance.start() && verb.distance(balance) <= FROM_YOUR));
    }

    Stream<Hit> all(Concept concept) {
        return (concepts & bit(concept)) == 0
                ? Stream.empty()
                : hits.stream().filter(hit -> hit.concept() == concept);
    }

    boolean has(Concept concept) {
        return (concepts & bit(concept)) != 0;
    }

    boolean has(Concept one, Concept other) {
        return (concepts & (bit(one) | bit(other))) != 0;
    }

    /** Whether it speaks of any of the concepts, negated or not. */
    boolean has(Concept... any) {
        long wanted = 0;
        for (var concept : any) {
            wanted |= bit(concept);
        }
        return (concepts & wanted) != 0;
    }

    /** Where it speaks of a concept without denying it. */
    Stream<Hit> affirmed(Concept concept) {
        return has(concept) ? all(concept).filter(hit -> !isNegated(hit)) : Stream.empty();
    }

    boolean affirms(Concept concept) {
        if (!has(concept)) {
            return false;
        }
        for (var hit : hits) {
            if (hit.concept() == concept && !isNegated(hit)) {
                return true;
            }
        }
        return false;
    }

    boolean denies(Concept concept) {
        return has(concept) && saysNo() && all(concept).anyMatch(this::isNegated);
    }

    boolean isNegated(Hit hit) {
        return saysNo() && isDenied(hit);
    }

    private boolean saysNo() {
        return (concepts & NO) != 0;
    }

    private boolean isDenied(Hit hit) {
        for (var no : hits) {
            if ((isNo(no) && !no.overlaps(hit) && reaches(no, hit))
                    || (no.concept() == Concept.NOT_BEFORE && no.start() >= hit.end()
                            && (sameClause(no, hit) || listedBeforeDenied(hit, no)))) {
                return true;
            }
        }
        return false;
    }

    /** Gift cards, vouchers and draws are not given: the denial of the last holds for what is listed before it. */
    private boolean listedBeforeDenied(Hit hit, Hit not) {
        return hits.stream()
                .anyMatch(last -> offers(last, hit) && last.start() >= hit.end() && last.end() <= not.start()
                        && sameClause(last, not))
                && all(Concept.BUT).noneMatch(but -> but.start() >= hit.end() && but.end() <= not.start());
    }

    /** Whether two belong into one list: the same concept, or things that a seller may give. */
    private static boolean offers(Hit one, Hit other) {
        return one.concept() == other.concept()
                || (GIFTS.contains(one.concept()) && GIFTS.contains(other.concept()));
    }

    private boolean reaches(Hit not, Hit hit) {
        if (not.concept() == Concept.NOT_AHEAD && not.start() > hit.start()) {
            return false;
        }
        if (hit.distance(not) > (not.start() < hit.start() || deniesItsClause(not) ? REACH_AHEAD : REACH_BACK)) {
            return false;
        }
        return sameClause(not, hit) || (not.start() < hit.start() && listedAfterDenied(not, hit));
    }

    /** "Belohnt wird es von uns nicht": a no that closes its clause denies all of it, unless it doubles one ahead. */
    private boolean deniesItsClause(Hit not) {
        return !has(Concept.NOT_AHEAD) && endsClause(not);
    }

    /** Whether a clause ends behind it. */
    boolean endsClause(Hit hit) {
        int next = hit.end();
        while (next < form().length() && form().charAt(next) == ' ') {
            next++;
        }
        return next >= form().length() || form().charAt(next) == NormalForm.CLAUSE;
    }

    /** No gift cards, vouchers or draws: the denial of the first holds for what is listed behind it. */
    private boolean listedAfterDenied(Hit not, Hit hit) {
        return all(hit.concept()).anyMatch(
                first -> !first.overlaps(not) && first.end() <= hit.start() && first.start() > not.start()
                        && sameClause(not, first))
                && Stream.of(Concept.BUT, Concept.IF).flatMap(this::all)
                        .noneMatch(turn -> turn.start() > not.start() && turn.end() <= hit.start());
    }

    /** Whether no comma, bracket or "but" stands between two places. */
    boolean sameClause(Hit one, Hit other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return (from >= to || form().indexOf(NormalForm.CLAUSE, from, to) < 0)
                && (!has(Concept.BUT) || all(Concept.BUT).noneMatch(but -> but.start() >= from && but.start() < to));
    }
}
