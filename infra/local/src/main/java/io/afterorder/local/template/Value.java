package io.afterorder.local.template;

import java.util.List;
import java.util.Map;

/** A piece of a template as it is written, with the line on which it begins. */
sealed interface Value {
    int line();

    /** A scalar. {@code string} is false for what YAML reads as a number or a boolean. */
    record Text(String text, boolean string, int line) implements Value {}

    record Items(List<Value> items, int line) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order of the file. */
    record Fields(Map<String, Value> fields, int line) implements Value {}

    /** An intrinsic function, short form or long: {@code Ref}, {@code Condition}, or {@code Fn::} and its name. */
    record Intrinsic(String name, Value argument, int line) implements Value {}

    /** An empty value, or what {@code AWS::NoValue} leaves. */
    record Nothing(int line) implements Value {}
}
