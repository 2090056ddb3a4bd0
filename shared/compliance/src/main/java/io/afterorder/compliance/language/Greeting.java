package io.afterorder.compliance.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The line that greets: what stands behind "Dear" is a name, whatever it means. */
final class Greeting {
    /** Two or three words, then one that is written as a name is. */
    private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\P{Z}*(?: \\P{Z}+){0,4} \\p{Lu}[^\\p{Z}.?]*");
    private static final Set<Concept> RUDE = EnumSet.of(Concept.OFFENSIVE, Concept.ADULT, Concept.THREAT,
            Concept.SLANG);

    private Greeting() {}

    /** "Dear Mr Price," asks for no price, but "hello idiot" greets nobody. */
    static List<Hit> withoutName(String text, List<Hit> found) {
        return begins(found) && NAMED.matcher(text).matches()
                ? found.stream().filter(hit -> RUDE.contains(hit.concept())).toList()
                : found;
    }

    private static boolean begins(List<Hit> found) {
        for (var hit : found) {
            if (hit.concept() == Concept.GREETING && hit.start() == 0) {
                return true;
            }
        }
        return false;
    }
}
