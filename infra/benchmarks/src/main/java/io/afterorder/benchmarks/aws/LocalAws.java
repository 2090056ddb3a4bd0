package io.afterorder.benchmarks.aws;

import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.aws.LocalDynamoDb;
import io.afterorder.local.aws.TableCreation;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.scheduler.Delivery;
import io.afterorder.local.scheduler.SchedulerServer;
import io.afterorder.local.template.Deployment;
import io.afterorder.local.template.Template;
import io.afterorder.local.template.TemplateFile;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The local services behind the functions, with the tables and groups of {@code template.yaml}. */
public final class LocalAws implements AutoCloseable {
    private static final Map<String, String> PARAMETERS = Map.of("SenderAddress", "orders@example.com",
            "SenderIdentity", "example.com");
    /** The functions under measurement send nothing to a queue; the name only stands in their environment. */
    private static final URI QUEUES = URI.create("http://localhost");

    private final Template template;
    private final LocalDynamoDb dynamoDb;
    private final SchedulerServer scheduler;

    private LocalAws(Template template, LocalDynamoDb dynamoDb, SchedulerServer scheduler) {
        this.template = template;
        this.dynamoDb = dynamoDb;
        this.scheduler = scheduler;
    }

    /**
     * Starts the services.
     *
     * @param templateFile {@code template.yaml}
     * @param folder       where they keep what is not in memory
     */
    public static LocalAws start(Path templateFile, Path folder) {
        var template = TemplateFile.read(templateFile).resolve(Deployment.local(PARAMETERS), QUEUES);
        var account = new AwsAccount(template.deployment().accountId(), template.deployment().region());
        var dynamoDb = LocalDynamoDb.start(Optional.empty());
        try (var client = LocalClients.dynamoDb(dynamoDb.endpoint(), account.region())) {
            template.tables().forEach(new TableCreation(client)::create);
        }
        var scheduler = new SchedulerServer(folder.resolve("schedules"), InstantSource.system(), account,
                (_, _) -> Delivery.delivered(), (_, _, _) -> {});
        template.scheduleGroups().forEach(scheduler::createGroup);
        return new LocalAws(template, dynamoDb, scheduler);
    }

    /** What the functions and tables are called and given. */
    public Template template() {
        return template;
    }

    /** Where each service is, by the name under which its calls are signed. */
    public Map<String, URI> endpoints() {
        return Map.of("dynamodb", dynamoDb.endpoint(), "scheduler", scheduler.endpoint());
    }

    @Override
    public void close() {
        scheduler.close();
        dynamoDb.close();
    }
}
