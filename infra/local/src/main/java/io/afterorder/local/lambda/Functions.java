package io.afterorder.local.lambda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The functions of a stack, by logical id, name or ARN. */
public final class Functions implements AutoCloseable {
    private final List<HostedFunction> functions;

    public Functions(List<HostedFunction> functions) {
        this.functions = List.copyOf(functions);
    }

    /** All of them. */
    public List<HostedFunction> all() {
        return functions;
    }

    /** The function of that ARN, with a qualifier such as {@code :live} or without. */
    public Optional<HostedFunction> ofArn(String arn) {
        return functions.stream().filter(function -> arn.equals(function.definition().arn())
                || arn.startsWith(function.definition().arn() + ":")).findFirst();
    }

    /** Invokes the function of that logical id and waits for its answer, as {@code RequestResponse} does. */
    public FunctionResult invoke(String logicalId, String payload) {
        var function = functions.stream().filter(hosted -> hosted.definition().logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no function \"%s\"; there are %s".formatted(
                        logicalId, functions.stream().map(hosted -> hosted.definition().logicalId()).toList())));
        return function.invoke(UUID.randomUUID().toString(), function.definition().arn(), payload);
    }

    @Override
    public void close() {
        functions.forEach(HostedFunction::close);
    }
}
