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

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** The template's tables and queues, running. */
record AwsServices(Template template, LocalDynamoDb dynamoDbServer, LocalQueues queues, DynamoDbClient dynamoDb,
        SqsClient sqs) implements AutoCloseable {

    static AwsServices start(TemplateFile file, Deployment deployment, DataFolder folder, InstantSource clock) {
        file.check(deployment);
        var queues = LocalQueues.start(clock, folder.database("queues"), deployment.region(), deployment.accountId());
        var template = file.resolve(deployment, queues.endpoint());
        var dynamoDbServer = LocalDynamoDb.start(folder.database("tables"));
        var dynamoDb = LocalClients.dynamoDb(dynamoDbServer.endpoint(), deployment.region());
        template.tables().forEach(new TableCreation(dynamoDb)::create);
        var sqs = LocalClients.sqs(queues.endpoint(), deployment.region());
        new QueueCreation(sqs, queues).create(template.queues());
        return new AwsServices(template, dynamoDbServer, queues, dynamoDb, sqs);
    }

    /** The variables by which the SDK's clients find the services. */
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamoDbServer.endpoint().toString(), "AWS_ENDPOINT_URL_SQS",
                queues.endpoint().toString());
    }

    /** The expiry of each table's items. */
    List<TimedWork> timedWork(InstantSource clock) {
        return template.tables().stream().<TimedWork>flatMap(table -> table.timeToLive().stream()
                .map(attribute -> new Expiry(dynamoDb, table, attribute, clock))).toList();
    }

    @Override
    public void close() {
        dynamoDb.close();
        sqs.close();
        dynamoDbServer.close();
        queues.close();
    }
}
