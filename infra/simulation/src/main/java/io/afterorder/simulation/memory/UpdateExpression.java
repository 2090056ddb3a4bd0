package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An update of an item (DynamoDB developer guide, "Update expressions"): all that it reads is as it was before. */
final class UpdateExpression {
    private final Tokens tokens;
    private final Map<String, AttributeValue> values;
    private final Map<String, AttributeValue> before;
    private final Map<String, AttributeValue> after;

    private UpdateExpression(Tokens tokens, Map<String, AttributeValue> values, Map<String, AttributeValue> before) {
        this.tokens = tokens;
        this.values = values;
        this.before = before;
        this.after = new HashMap<>(before);
    }

    static Map<String, AttributeValue> applied(Map<String, AttributeValue> before, String expression,
            Map<String, String> names, Map<String, AttributeValue> values) {
        var update = new UpdateExpression(new Tokens(expression, names), values, before);
        while (!update.tokens.atEnd()) {
            update.clause();
        }
        return update.after;
    }

    private void clause() {
        var clause = tokens.word();
        do {
            switch (clause) {
                case "SET" -> set();
                case "REMOVE" -> tokens.path().remove(after);
                case "ADD" -> add();
                case "DELETE" -> delete();
                default -> throw tokens.notUnderstood("\"" + clause + "\" begins no clause");
            }
        } while (tokens.take(","));
    }

    private void set() {
        var path = tokens.path();
        tokens.expect("=");
        var value = operand();
        while (tokens.take("+")) {
            value = Values.sum(value, operand());
        }
        path.set(after, value);
    }

    private void add() {
        var path = tokens.path();
        path.set(after, Values.added(path.in(before), operand()));
    }

    private void delete() {
        var path = tokens.path();
        var gone = operand();
        path.in(before).ifPresent(
                had -> Values.without(had, gone).ifPresentOrElse(left -> path.set(after, left),
                        () -> path.remove(after)));
    }

    private AttributeValue operand() {
        if (tokens.take("if_not_exists")) {
            tokens.expect("(");
            var path = tokens.path();
            tokens.expect(",");
            var otherwise = operand();
            tokens.expect(")");
            return path.in(before).orElse(otherwise);
        }
        var word = tokens.word();
        if (word.startsWith(":")) {
            return Optional.ofNullable(values.get(word))
                    .orElseThrow(() -> tokens.notUnderstood(word + " has no value"));
        }
        tokens.back();
        var path = tokens.path();
        return path.in(before).orElseThrow(() -> tokens.notUnderstood("the item has no " + path));
    }
}
