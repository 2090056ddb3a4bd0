package io.afterorder.benchmarks.aws;

import io.afterorder.local.stack.LocalStack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The local stack of {@code template.yaml}, reached through a gateway that counts, also by its own functions. */
public final class CountedStack implements AutoCloseable {
    private static final Map<String, String> PARAMETERS = Map.of("SenderAddress", "orders@example.com",
            "SenderIdentity", "example.com");
    /** The variables that tell a client where its service is, and the name under which it signs. */
    private static final Map<String, String> SIGNED_AS = Map.of("AWS_ENDPOINT_URL_DYNAMODB", "dynamodb",
            "AWS_ENDPOINT_URL_SQS", "sqs", "AWS_ENDPOINT_URL_SCHEDULER", "scheduler", "AWS_ENDPOINT_URL_SESV2", "ses",
            "AWS_ENDPOINT_URL_SECRETS_MANAGER", "secretsmanager", "AWS_ENDPOINT_URL_LAMBDA", "lambda");

    private final LocalStack stack;
    private final AwsGateway gateway;

    private CountedStack(LocalStack stack, AwsGateway gateway) {
        this.stack = stack;
        this.gateway = gateway;
    }

    /**
     * Starts it.
     *
     * @param environment variables for the stack's own functions, which go before the template's
     * @param start       the time at which the stack's clock stands at first
     * @param meter       reads what the calls consume, where that is wanted
     */
    public static CountedStack start(Path template, Map<String, String> environment, Instant start,
            Optional<CapacityMeter> meter) throws IOException {
        var gateway = AwsGateway.start(meter);
        var variables = new HashMap<>(environment);
        variables.putAll(endpoints(gateway));
        var stack = LocalStack.of(template).parameters(PARAMETERS).environment(variables).startingAt(start)
                .start();
        var services = new HashMap<String, URI>();
        stack.endpoints().forEach((variable, address) -> Optional.ofNullable(SIGNED_AS.get(variable))
                .ifPresent(service -> services.put(service, URI.create(address))));
        gateway.handOnTo(services);
        return new CountedStack(stack, gateway);
    }

    public LocalStack stack() {
        return stack;
    }

    public AwsGateway gateway() {
        return gateway;
    }

    /** The variables by which a function finds the services through the gateway. */
    public Map<String, String> endpoints() {
        return endpoints(gateway);
    }

    private static Map<String, String> endpoints(AwsGateway gateway) {
        var address = gateway.endpoint().toString();
        var variables = SIGNED_AS.keySet().stream().collect(Collectors.toMap(name -> name, _ -> address));
        variables.put("AWS_ENDPOINT_URL", address);
        return variables;
    }

    @Override
    public void close() {
        stack.close();
        gateway.close();
    }
}
