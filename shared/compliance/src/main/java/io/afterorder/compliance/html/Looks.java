package io.afterorder.compliance.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Keeps the first text of each look: a letter has many texts and few looks. */
final class Looks {
    private final List<StyledText> found = new ArrayList<>();
    private final IdentityHashMap<Style, Boolean> outsideLinks = new IdentityHashMap<>();
    private final IdentityHashMap<Style, Boolean> inLinks = new IdentityHashMap<>();

    void see(String text, Box around, boolean inLink) {
        var known = inLink ? inLinks : outsideLinks;
        if (known.putIfAbsent(around.style(), true) == null) {
            found.add(new StyledText(text, around.element(), around.style(), inLink));
        }
    }

    List<StyledText> found() {
        return List.copyOf(found);
    }
}
