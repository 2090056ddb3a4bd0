package io.afterorder.compliance.language;

import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence and what it speaks of.
 *
 * @param text as it was written
 * @param form its normal form, titles masked
 * @param hits what it speaks of, without what is to be ignored
 */
record Sentence(Where where, String text, String form, List<Hit> hits) {
    /** More hits than these are no sentence that a person wrote. */
    private static final int MANY = 150;
    /** How far before a word a negation may stand, in characters. */
    private static final int REACH_AHEAD = 70;
    /** How far behind it. */
    private static final int REACH_BACK = 16;
    private static final Set<Concept> GIFTS = EnumSet.of(Concept.BENEFIT, Concept.REMEDY, Concept.PROMOTION);

    static Sentence of(Where where, String text, String form, List<Hit> found) {
        var ignored = found.stream().filter(hit -> hit.concept() == Concept.IGNORE).toList();
        var mockNegations = found.stream().filter(hit -> hit.concept() == Concept.NOT_A_NEGATION).toList();
        var hits = found.stream()
                .filter(hit -> hit.concept() != Concept.IGNORE && ignored.stream().noneMatch(hit::overlaps))
                .filter(hit -> hit.concept() != Concept.NOT || mockNegations.stream().noneMatch(hit::overlaps))
                .toList();
        return new Sentence(where, text, form, hits.size() > MANY ? merged(hits) : hits);
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

    boolean isQuestion() {
        return text.endsWith("?") || text.endsWith("？") || text.indexOf('?') >= 0;
    }

    /** The number of words; where words are not spaced, a word for every three characters. */
    int words() {
        int words = 0;
        for (int i = 0; i < form.length(); i++) {
            boolean starts = NormalForm.isWord(form.charAt(i)) && (i == 0 || !NormalForm.isWord(form.charAt(i - 1)));
            words += starts ? 1 : 0;
        }
        long unspaced = form.chars().filter(c -> NormalForm.isUnspaced((char) c)).count();
        return Math.toIntExact(Math.max(words, unspaced / 3));
    }

    /** Whether it speaks of reviewing, or of telling what one thinks where others read it. */
    boolean reviews() {
        return has(Concept.REVIEW, Concept.EXISTING_REVIEW, Concept.TOP_RATING, Concept.LOW_RATING)
                || (has(Concept.TELL) && has(Concept.IN_PUBLIC));
    }

    Stream<Hit> all(Concept concept) {
        return hits.stream().filter(hit -> hit.concept() == concept);
    }

    /** Whether it speaks of any of the concepts, negated or not. */
    boolean has(Concept... concepts) {
        return hits.stream().anyMatch(hit -> Arrays.asList(concepts).contains(hit.concept()));
    }

    /** Where it speaks of a concept without denying it. */
    Stream<Hit> affirmed(Concept concept) {
        return all(concept).filter(hit -> !isNegated(hit));
    }

    boolean affirms(Concept concept) {
        return affirmed(concept).findAny().isPresent();
    }

    boolean denies(Concept concept) {
        return all(concept).anyMatch(this::isNegated);
    }

    /** The first hit of one concept within so many characters of another's. */
    Optional<Hit> near(Concept concept, Concept other, int distance) {
        return affirmed(concept).filter(hit -> all(other).anyMatch(near -> hit.distance(near) <= distance)).findFirst();
    }

    boolean isNegated(Hit hit) {
        return all(Concept.NOT).anyMatch(not -> !not.overlaps(hit) && reaches(not, hit))
                || all(Concept.NOT_BEFORE).anyMatch(not -> not.start() >= hit.end()
                        && (sameClause(not, hit) || listedBeforeDenied(hit, not)));
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
        if (hit.distance(not) > (not.start() < hit.start() ? REACH_AHEAD : REACH_BACK)) {
            return false;
        }
        return sameClause(not, hit) || (not.start() < hit.start() && listedAfterDenied(not, hit));
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
        return (from >= to || form.substring(from, to).indexOf(NormalForm.CLAUSE) < 0)
                && all(Concept.BUT).noneMatch(but -> but.start() >= from && but.end() <= to);
    }
}
