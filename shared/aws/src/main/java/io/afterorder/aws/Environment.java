package io.afterorder.aws;

import java.util.Map;
import java.util.Optional;

/** A function's environment variables, as {@code template.yaml} gives them. */
public record Environment(Map<String, String> variables) {
    public Environment {
        variables = Map.copyOf(variables);
    }

    /** @throws IllegalStateException where the variable is missing or blank */
    public String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException(
                "the environment variable " + name + " is not set; template.yaml sets it for each function"));
    }

    /** The variable's value; empty where it is missing or blank. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
