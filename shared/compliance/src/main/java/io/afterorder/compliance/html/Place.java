package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A selector that says within what an element stands, such as {@code .facts td} or {@code ul > li.done}: as nearly all
 * selectors of letters that are more than a name. It is matched from the element outwards and never goes back: where a
 * part fits at the nearest place, no place further out leaves more room for the parts around it.
 *
 * @param runs from the innermost outwards; the steps of a run are each the parent of the one before
 * @param around the bits of the names that the elements around it must have, as {@link Stated} has them
 */
record Place(List<List<Step>> runs, long around) {
    private static final String NAME = "[A-Za-z_][\\w-]*+";
    private static final Pattern STEP = Pattern.compile("(\\*|" + NAME + ")?((?:[.#]" + NAME + ")*+)");
    private static final Pattern MARKED = Pattern.compile("([.#])(" + NAME + ")");
    private static final Pattern BETWEEN = Pattern.compile("\\s*+(>)\\s*+|\\s++");

    /** One element of the way: its tag, empty for any, and the classes and ids that it must have. */
    private record Step(String tag, List<String> classes, List<String> ids) {
        static Optional<Step> of(String written) {
            var parts = STEP.matcher(written);
            if (written.isEmpty() || !parts.matches()) {
                return Optional.empty();
            }
            var classes = new ArrayList<String>(1);
            var ids = new ArrayList<String>(0);
            MARKED.matcher(parts.group(2)).results()
                    .forEach(name -> (name.group(1).equals(".") ? classes : ids).add(name.group(2)));
            var tag = parts.group(1) == null || parts.group(1).equals("*") ? "" : parts.group(1);
            return Optional.of(new Step(tag.toLowerCase(Locale.ROOT), List.copyOf(classes), List.copyOf(ids)));
        }

        long names() {
            long names = tag.isEmpty() ? 0 : Stated.bit(tag);
            for (var id : ids) {
                names |= Stated.bit("#" + id);
            }
            for (var name : classes) {
                names |= Stated.bit("." + name.toLowerCase(Locale.ROOT));
            }
            return names;
        }

        boolean fits(Element element) {
            return (tag.isEmpty() || tag.equals(element.normalName())) && (ids.isEmpty() || hasIds(element))
                    && (classes.isEmpty() || hasClasses(element));
        }

        private boolean hasIds(Element element) {
            for (var id : ids) {
                if (!id.equals(element.id())) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasClasses(Element element) {
            if (element.attributesSize() == 0) {
                return false;
            }
            for (var name : classes) {
                if (!element.hasClass(name)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Empty for a selector of another form. */
    static Optional<Place> of(String selector) {
        var runs = new ArrayList<List<Step>>();
        var run = new ArrayList<Step>();
        var between = BETWEEN.matcher(selector);
        int start = 0;
        while (start <= selector.length()) {
            boolean last = !between.find(start);
            var step = Step.of(selector.substring(start, last ? selector.length() : between.start()));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            run.addFirst(step.get());
            if (last) {
                runs.addFirst(List.copyOf(run));
                return Optional.of(new Place(List.copyOf(runs), around(runs)));
            }
            if (between.group(1) == null) {
                runs.addFirst(List.copyOf(run));
                run.clear();
            }
            start = between.end();
        }
        return Optional.empty();
    }

    private static long around(List<List<Step>> runs) {
        return runs.stream().flatMap(List::stream).skip(1).mapToLong(Step::names).reduce(0,
                (one, other) -> one | other);
    }

    /** Whether an element may match among elements of the given names. */
    boolean mayHoldAmong(long names) {
        return (around & ~names) == 0;
    }

    boolean holds(Element element) {
        var top = top(runs.getFirst(), element);
        for (int run = 1; run < runs.size() && top != null; run++) {
            top = above(top, runs.get(run));
        }
        return top != null;
    }

    private static @Nullable Element above(Element inner, List<Step> run) {
        for (var outer = inner.parent(); outer != null; outer = outer.parent()) {
            var top = top(run, outer);
            if (top != null) {
                return top;
            }
        }
        return null;
    }

    /** The outermost element of a run that begins with an element; none where it does not fit. */
    private static @Nullable Element top(List<Step> run, Element first) {
        var at = first;
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).fits(at)) {
                return null;
            }
            if (i + 1 < run.size()) {
                at = at.parent();
                if (at == null) {
                    return null;
                }
            }
        }
        return at;
    }
}
