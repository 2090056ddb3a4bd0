package io.afterorder.local.stack;

import io.afterorder.local.aws.Expiry;
import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.aws.LocalDynamoDb;
import io.afterorder.local.aws.LocalQueues;
import io.afterorder.local.aws.QueueCreation;
import io.afterorder.local.aws.TableCreation;
import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.Template;
import io.afterorder.local.template.TemplateFile;
import io.afterorder.local.time.TimedWork;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The template's tables and queues, running. */
record AwsServices(Template template, URI tables, LocalQueues queues, DynamoDbClient dynamoDb,
        SqsClient sqs) {

    /** @param closing told of each part as soon as it runs, so that a start that fails leaves nothing behind */
    static AwsServices start(TemplateFile file, Deployment deployment, DataFolder folder, InstantSource clock,
            Closing closing) {
        // The two servers take most of a start; neither waits for the other.
        var tables = CompletableFuture.supplyAsync(() -> LocalDynamoDb.start(folder.database("tables")));
        closing.add(() -> tables.join().close());
        var queues = closing.add(LocalQueues.start(clock, folder.database("queues"), deployment.region(),
                deployment.accountId()));
        var template = file.resolve(deployment, queues.endpoint());
        var dynamoDb = closing.add(LocalClients.dynamoDb(tables.join().endpoint(), deployment.region()));
        template.tables().forEach(new TableCreation(dynamoDb)::create);
        var sqs = closing.add(LocalClients.sqs(queues.endpoint(), deployment.region()));
        new QueueCreation(sqs, queues).create(template.queues());
        return new AwsServices(template, tables.join().endpoint(), queues, dynamoDb, sqs);
    }

    /** The variables by which the SDK's clients find the services. */
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL_DYNAMODB", tables.toString(), "AWS_ENDPOINT_URL_SQS",
                queues.endpoint().toString());
    }

    /** The expiry of each table's items. */
    List<TimedWork> timedWork(InstantSource clock) {
        return template.tables().stream().<TimedWork>flatMap(table -> table.timeToLive().stream()
                .map(attribute -> new Expiry(dynamoDb, table, attribute, clock))).toList();
    }
}
