package io.afterorder.local.operate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.aws.log.EventLog;
import io.afterorder.deadletters.DeadLetterDesk;
import io.afterorder.local.http.Json;
import io.afterorder.local.lambda.FunctionResult;
import io.afterorder.local.run.FedStack;
import io.afterorder.local.run.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Whose dead letters a command is about: those of a local run's data folder, or those of a queue on AWS. */
final class LettersChoice {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of a local run.")
    private @Nullable Path data;
    @Option(names = "--campaigns", paramLabel = "DIR", description = "With --data: where campaigns, templates and seller.yaml are (default: the project's own).")
    private @Nullable Path campaigns;
    @Option(names = "--queue", paramLabel = "URL", description = "The queue on AWS: the stack's output DeadLetterQueueUrl.")
    private @Nullable String queue;
    @Option(names = "--order-events", paramLabel = "URL", description = "With --queue: the output OrderEventsQueueUrl, for events that came by queue.")
    private String orderEvents = "";
    @Option(names = "--function", arity = "1..*", paramLabel = "ARN", description = "With --queue: the outputs OrderEventsFunctionArn, SendFollowUpFunctionArn and MailEventsFunctionArn, for what came by invocation.")
    private List<String> functions = List.of();
    @Option(names = "--endpoint", paramLabel = "URL", description = "With --queue: where the services are, if they are not AWS's own.")
    private @Nullable URI endpoint;

    /**
     * @return the answer of the function {@code dead-letters}; after it, a local stack has done all that follows at once
     * @throws NotFoundHere where no letters were named, or there are none
     */
    JsonNode answer(JsonNode request) {
        var folder = Optional.ofNullable(data);
        var url = Optional.ofNullable(queue);
        if (folder.isPresent() == url.isPresent()) {
            throw new NotFoundHere("name one queue: --data DIR for a local run's, or --queue URL for one on AWS");
        }
        return folder.isPresent() ? local(folder.get(), request) : onAws(url.orElseThrow(), request);
    }

    private JsonNode onAws(String url, JsonNode request) {
        if (request.path("command").asText().equals("replay") && (orderEvents.isEmpty() || functions.isEmpty())) {
            throw new NotFoundHere("a replay needs --order-events URL and --function ARN, the doors to go through");
        }
        var at = Optional.ofNullable(endpoint);
        try (var sqs = RealClients.open(SqsClient.builder(), at);
                var lambda = RealClients.open(LambdaClient.builder(), at)) {
            return DeadLetterDesk.of(sqs, lambda, url, orderEvents, functions,
                    new EventLog(System.err, InstantSource.system())).answer(request);
        }
    }

    private JsonNode local(Path folder, JsonNode request) {
        if (!Files.isDirectory(folder.resolve("queues"))) {
            throw new NotFoundHere("--data " + folder + ": no run has left queues there; name the folder of one");
        }
        var home = Path.of(System.getProperty("afterorder.home", ""));
        var source = Optional.ofNullable(campaigns).orElseGet(() -> home.resolve("shared/messages/src/main/resources"));
        var replays = request.path("command").asText().equals("replay");
        try (var compiled = replays ? CompiledForNow.of(source) : CompiledForNow.any();
                var fed = FedStack.start(home.resolve("template.yaml"), compiled.file(), Optional.of(folder),
                        Inputs.read(Json.MAPPER, List.of(), List.of()))) {
            var result = fed.stack().invoke("DeadLettersFunction", request.toString());
            fed.stack().settle();
            return switch (result) {
                case FunctionResult.Success(var payload) -> Json.MAPPER.readTree(payload);
                case FunctionResult.Failure failure ->
                    throw new IllegalStateException("the function dead-letters failed: " + failure.errorMessage());
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the function dead-letters answered no JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled campaigns cannot be written", e);
        }
    }
}
