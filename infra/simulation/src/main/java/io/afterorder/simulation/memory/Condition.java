package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A condition or key condition (DynamoDB developer guide, "Comparison operator and function reference"), as far as the
 * functions use them.
 */
final class Condition {
    private final Tokens tokens;
    private final Map<String, AttributeValue> values;

    private Condition(Tokens tokens, Map<String, AttributeValue> values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** Which items meet the condition. An item that is not there is an empty one. */
    static Predicate<Map<String, AttributeValue>> of(String expression, Map<String, String> names,
            Map<String, AttributeValue> values) {
        var tokens = new Tokens(expression, names);
        var condition = new Condition(tokens, values).alternatives();
        if (!tokens.atEnd()) {
            throw tokens.notUnderstood("more follows");
        }
        return condition;
    }

    private Predicate<Map<String, AttributeValue>> alternatives() {
        var any = all();
        while (tokens.take("OR")) {
            any = any.or(all());
        }
        return any;
    }

    private Predicate<Map<String, AttributeValue>> all() {
        var all = single();
        while (tokens.take("AND")) {
            all = all.and(single());
        }
        return all;
    }

    private Predicate<Map<String, AttributeValue>> single() {
        if (tokens.take("NOT")) {
            return single().negate();
        }
        if (tokens.take("(")) {
            var inner = alternatives();
            tokens.expect(")");
            return inner;
        }
        if (tokens.take("attribute_not_exists")) {
            return exists().negate();
        }
        if (tokens.take("attribute_exists")) {
            return exists();
        }
        if (tokens.take("begins_with")) {
            return beginsWith();
        }
        return comparison();
    }

    private Predicate<Map<String, AttributeValue>> exists() {
        tokens.expect("(");
        var path = tokens.path();
        tokens.expect(")");
        return item -> path.in(item).isPresent();
    }

    private Predicate<Map<String, AttributeValue>> beginsWith() {
        tokens.expect("(");
        var path = tokens.path();
        tokens.expect(",");
        var start = value(tokens.word());
        tokens.expect(")");
        return item -> path.in(item).map(AttributeValue::s).filter(text -> text.startsWith(start.s())).isPresent();
    }

    private Predicate<Map<String, AttributeValue>> comparison() {
        var left = operand();
        if (tokens.take("BETWEEN")) {
            var least = operand();
            tokens.expect("AND");
            var most = operand();
            return item -> compared(left, least, item).filter(order -> order >= 0).isPresent()
                    && compared(left, most, item).filter(order -> order <= 0).isPresent();
        }
        var operator = tokens.word();
        var right = operand();
        return item -> switch (operator) {
            case "=" -> left.in(item).isPresent() && left.in(item).equals(right.in(item));
            case "<>" -> !left.in(item).equals(right.in(item));
            case "<" -> compared(left, right, item).filter(order -> order < 0).isPresent();
            case "<=" -> compared(left, right, item).filter(order -> order <= 0).isPresent();
            case ">" -> compared(left, right, item).filter(order -> order > 0).isPresent();
            case ">=" -> compared(left, right, item).filter(order -> order >= 0).isPresent();
            default -> throw tokens.notUnderstood("\"" + operator + "\" is no comparison");
        };
    }

    private Operand operand() {
        if (tokens.isNext("(")) {
            throw tokens.notUnderstood("a value or attribute is expected");
        }
        var word = tokens.word();
        if (word.startsWith(":")) {
            var value = Optional.of(value(word));
            return _ -> value;
        }
        tokens.back();
        var path = tokens.path();
        return path::in;
    }

    private AttributeValue value(String word) {
        var value = values.get(word);
        if (value == null) {
            throw tokens.notUnderstood(word + " has no value");
        }
        return value;
    }

    private static Optional<Integer> compared(Operand left, Operand right, Map<String, AttributeValue> item) {
        return left.in(item).flatMap(one -> right.in(item).flatMap(other -> Values.compared(one, other)));
    }

    private interface Operand {
        Optional<AttributeValue> in(Map<String, AttributeValue> item);
    }
}
