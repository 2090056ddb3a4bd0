package io.afterorder.local.operate;

import io.afterorder.aws.BuyerAlias;
import io.afterorder.aws.Environment;
import io.afterorder.aws.Once;
import io.afterorder.aws.dynamodb.DynamoDbErasure;
import io.afterorder.aws.dynamodb.DynamoDbOrders;
import io.afterorder.aws.erasure.ErasureReport;
import io.afterorder.aws.erasure.PersonErasure;
import io.afterorder.aws.secrets.Secrets;
import io.afterorder.aws.sqs.SqsWaitingMessages;
import io.afterorder.domain.EmailAddress;
import io.afterorder.domain.port.WaitingMessages;
import io.afterorder.local.http.Json;
import io.afterorder.local.run.FedStack;
import io.afterorder.local.run.Inputs;
import io.afterorder.local.stack.LocalStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where something is to be erased: in the data folder of a local run, or in a stack on AWS by its outputs. */
final class ErasureChoice {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of a local run.")
    private @Nullable Path data;
    @Option(names = "--table", paramLabel = "NAME", description = "The table on AWS: the stack's output TableName.")
    private String table = "";
    @Option(names = "--order-events", paramLabel = "URL", description = "With --table: the output OrderEventsQueueUrl.")
    private String orderEvents = "";
    @Option(names = "--queue", paramLabel = "URL", description = "With --table: the output DeadLetterQueueUrl.")
    private String deadLetters = "";
    @Option(names = "--alias-key", paramLabel = "ARN", description = "With --table and --alias: the output AliasKeyArn.")
    private String aliasKey = "";
    @Option(names = "--endpoint", paramLabel = "URL", description = "With --table: where the services are, if they are not AWS's own.")
    private @Nullable URI endpoint;

    /**
     * What a place brings besides its table and queues.
     *
     * @param aliases opens the place's key when it is first asked
     */
    record Around(Aliases aliases, Instant now) {}

    /** Knows a buyer by the address, as the place does. */
    record Aliases(Once<BuyerAlias> key) {
        String of(EmailAddress address) {
            return key.get().of(address);
        }
    }

    /**
     * @param byAddress whether the place's key is needed
     * @throws NotFoundHere where no place was named, or not all of it
     */
    ErasureReport with(boolean byAddress, BiFunction<PersonErasure, Around, ErasureReport> work) {
        var folder = Optional.ofNullable(data);
        if (folder.isPresent() == !table.isEmpty()) {
            throw new NotFoundHere("name one place: --data DIR for a local run's, or --table NAME for a stack on AWS");
        }
        return folder.isPresent() ? local(folder.get(), work) : onAws(byAddress, work);
    }

    private ErasureReport onAws(boolean byAddress, BiFunction<PersonErasure, Around, ErasureReport> work) {
        if (orderEvents.isEmpty() || deadLetters.isEmpty()) {
            throw new NotFoundHere(
                    "name both queues, too: --order-events URL and --queue URL, the outputs OrderEventsQueueUrl and DeadLetterQueueUrl");
        }
        if (byAddress && aliasKey.isEmpty()) {
            throw new NotFoundHere(
                    "an address is known by its keyed hash alone: name the key by --alias-key ARN, the output AliasKeyArn");
        }
        var at = Optional.ofNullable(endpoint);
        try (var dynamoDb = RealClients.open(DynamoDbClient.builder(), at);
                var sqs = RealClients.open(SqsClient.builder(), at)) {
            var around = new Around(new Aliases(new Once<>(() -> key(at))), Instant.now());
            return work.apply(erasure(dynamoDb, table, new SqsWaitingMessages(sqs, orderEvents),
                    new SqsWaitingMessages(sqs, deadLetters)), around);
        }
    }

    private BuyerAlias key(Optional<URI> at) {
        try (var secrets = RealClients.open(SecretsManagerClient.builder(), at)) {
            return alias(secrets.getSecretValue(get -> get.secretId(aliasKey)).secretString());
        }
    }

    /** Nothing is done but the erasing: what is due stays due, and what waits stays where it waits. */
    private static ErasureReport local(Path folder, BiFunction<PersonErasure, Around, ErasureReport> work) {
        if (!Files.isDirectory(folder.resolve("tables"))) {
            throw new NotFoundHere("--data " + folder + ": no run has left a table there; name the folder of one");
        }
        var home = Path.of(System.getProperty("afterorder.home", ""));
        try (var compiled = CompiledForNow.any();
                var fed = FedStack.start(home.resolve("template.yaml"), compiled.file(), Optional.of(folder),
                        Inputs.read(Json.MAPPER, List.of(), List.of()))) {
            var stack = fed.stack();
            return work.apply(
                    erasure(stack.dynamoDb(), fed.table(), queue(stack, "OrderEventsQueue"),
                            queue(stack, "DeadLetterQueue")),
                    new Around(new Aliases(new Once<>(() -> key(stack))), stack.now()));
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled campaigns cannot be written", e);
        }
    }

    private static BuyerAlias key(LocalStack stack) {
        var environment = new Environment(stack.template().function("OrderEventsFunction").environment());
        return alias(new Secrets(stack.clients()).value(environment.required("ALIAS_KEY_SECRET_ARN")));
    }

    private static BuyerAlias alias(String key) {
        return new BuyerAlias(key.getBytes(StandardCharsets.UTF_8));
    }

    private static WaitingMessages queue(LocalStack stack, String logicalId) {
        return SqsWaitingMessages.withoutWaiting(stack.sqs(), stack.template().queue(logicalId).url());
    }

    private static PersonErasure erasure(DynamoDbClient dynamoDb, String table, WaitingMessages events,
            WaitingMessages letters) {
        return new PersonErasure(new DynamoDbOrders(dynamoDb, table), new DynamoDbErasure(dynamoDb, table), events,
                letters);
    }
}
