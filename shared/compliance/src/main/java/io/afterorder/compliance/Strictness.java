package io.afterorder.compliance;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a seller wants stricter than the marketplace does. A rule that blocks can not be made to warn.
 *
 * @param blocked rules whose findings block though they would only warn
 */
public record Strictness(Set<String> blocked, Limits limits) {
    public Strictness {
        blocked = Set.copyOf(blocked);
    }

    /**
     * Reads lines such as {@code tone.too-long: block} or {@code limits.words: 150}; what follows a {@code #} is a remark.
     *
     * @param file the file's name, for errors
     * @throws IllegalArgumentException naming file, line, value and remedy
     */
    public static Strictness parse(String file, String content) {
        var blocked = new LinkedHashSet<String>();
        var limits = Limits.USUAL;
        int number = 0;
        for (var line : content.lines().toList()) {
            var where = file + ":" + ++number + ": ";
            var stated = line.split("#", 2)[0].strip();
            if (stated.isEmpty()) {
                continue;
            }
            var parts = stated.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(where + "\"" + stated + "\" states nothing; write rule.id: block");
            }
            var name = parts[0].strip();
            var value = parts[1].strip();
            if (name.startsWith("limits.")) {
                limits = limits.tightened(name.substring("limits.".length()), value, where);
            } else {
                blocked.add(ruleToBlock(name, value, where));
            }
        }
        return new Strictness(blocked, limits);
    }

    private static String ruleToBlock(String name, String value, String where) {
        var entry = RuleCatalogue.find(name).orElseThrow(() -> new IllegalArgumentException(
                where + "rule \"" + name + "\" is unknown; write an id that \"afterorder rules\" prints"));
        if (!value.equals("block")) {
            throw new IllegalArgumentException(where + name + ": \"" + value + "\" is not stricter than "
                    + (entry.severity() == Severity.BLOCK ? "block, which no file can lower" : "warn")
                    + "; write block, or take the line out");
        }
        return name;
    }

    Finding applied(Finding finding) {
        return blocked.contains(finding.rule()) && !finding.blocks() ? finding.raisedToBlock() : finding;
    }
}
