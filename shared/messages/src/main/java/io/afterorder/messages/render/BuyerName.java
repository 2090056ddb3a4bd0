package io.afterorder.messages.render;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which a buyer is greeted. A buyer may write anything there; what is no name is left out. */
final class BuyerName {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’ -]*(?:\\.(?= |$)[\\p{L}\\p{M}'’ -]*)*");
    private static final int LONGEST = 60;

    private BuyerName() {}

    static Optional<String> of(String given) {
        var name = given.strip().replaceAll("\\s+", " ");
        return Optional.of(name).filter(words -> words.length() <= LONGEST && NAME.matcher(words).matches());
    }
}
