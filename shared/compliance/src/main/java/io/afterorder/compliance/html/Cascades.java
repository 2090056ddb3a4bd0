package io.afterorder.compliance.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the cascades that were last used, for the same template makes letter after letter. */
final class Cascades {
    private static final Cascade WITHOUT_SHEET = new Cascade(StyleSheet.of(List.of()));
    private static final int MOST = 16;
    private static final int LONGEST_SHEET = 20_000;
    private static final Map<String, Cascade> BY_SHEET = Collections.synchronizedMap(new LastUsed());

    private static final class LastUsed extends LinkedHashMap<String, Cascade> {
        private static final long serialVersionUID = 1;

        private LastUsed() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Cascade> eldest) {
            return size() > MOST;
        }
    }

    private Cascades() {}

    /** @param blocks the content of each style block of a page */
    static Cascade of(List<String> blocks) {
        if (blocks.isEmpty()) {
            return WITHOUT_SHEET;
        }
        return blocks.size() > 1 || blocks.getFirst().length() > LONGEST_SHEET
                ? new Cascade(StyleSheet.of(blocks))
                : BY_SHEET.computeIfAbsent(blocks.getFirst(), css -> new Cascade(StyleSheet.of(List.of(css))));
    }
}
