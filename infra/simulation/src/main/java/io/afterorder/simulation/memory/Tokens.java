package io.afterorder.simulation.memory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of an expression of DynamoDB, read one after another. Keywords are told in any case, as DynamoDB does. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("[#:]?[A-Za-z0-9_-]+|<>|<=|>=|[=<>(),.+]");

    /** The functions know some dozens of expressions. */
    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private final String expression;
    private final List<String> tokens;
    private final Map<String, String> names;
    private int next;

    Tokens(String expression, Map<String, String> names) {
        this.expression = expression;
        this.tokens = READ.computeIfAbsent(expression,
                text -> TOKEN.matcher(text).results().map(MatchResult::group).toList());
        this.names = names;
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    /** Whether the next word is this one; it is then passed over. */
    boolean take(String word) {
        if (isNext(word)) {
            next++;
            return true;
        }
        return false;
    }

    boolean isNext(String word) {
        return !atEnd() && tokens.get(next).equalsIgnoreCase(word);
    }

    void expect(String word) {
        if (!take(word)) {
            throw notUnderstood("\"" + word + "\" is expected");
        }
    }

    String word() {
        if (atEnd()) {
            throw notUnderstood("it ends too early");
        }
        return tokens.get(next++);
    }

    /** Goes back by one word. */
    void back() {
        next--;
    }

    /** An attribute's path, its placeholders replaced. */
    Path path() {
        var path = new Path(List.of(name(word())));
        while (take(".")) {
            path = path.then(name(word()));
        }
        return path;
    }

    private String name(String word) {
        if (!word.startsWith("#")) {
            return word;
        }
        var name = names.get(word);
        if (name == null) {
            throw notUnderstood(word + " has no name");
        }
        return name;
    }

    UnsupportedOperationException notUnderstood(String why) {
        return new UnsupportedOperationException(
                "the expression \"" + expression + "\" is not understood at word " + (next + 1) + ": " + why);
    }
}
