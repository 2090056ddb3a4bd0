package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;
import io.afterorder.local.aws.LocalDynamoDb;
import io.afterorder.local.aws.LocalQueues;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.scheduler.Delivery;
import io.afterorder.local.scheduler.SchedulerServer;
import io.afterorder.local.ses.SentMail;
import io.afterorder.local.ses.SesServer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services of the local stack, in this JVM. Nothing fires and nothing is published: no clock is turned. */
final class EmbeddedVenue implements Venue {
    private static final AwsAccount ACCOUNT = new AwsAccount("123456789012", "eu-central-1");

    private final LocalDynamoDb dynamoDb = LocalDynamoDb.start(Optional.empty());
    private final LocalQueues queues = LocalQueues.start(InstantSource.system(), Optional.empty(), ACCOUNT.region(),
            ACCOUNT.id());
    private final SchedulerServer scheduler;
    private final SesServer ses;

    EmbeddedVenue(Path folder) {
        scheduler = new SchedulerServer(folder.resolve("schedules"), InstantSource.system(), ACCOUNT,
                (_, _) -> Delivery.delivered(), (_, _, _) -> {});
        ses = new SesServer(folder.resolve("mail"), InstantSource.system(), ACCOUNT, _ -> {});
    }

    @Override
    public AwsClients clients() {
        return AwsClients.from(Map.of("AWS_REGION", ACCOUNT.region(), "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local", "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.endpoint().toString(),
                "AWS_ENDPOINT_URL_SQS", queues.endpoint().toString(), "AWS_ENDPOINT_URL_SCHEDULER",
                scheduler.endpoint().toString(), "AWS_ENDPOINT_URL_SESV2", ses.endpoint().toString()));
    }

    @Override
    public Runnable prepareMail(String from, String configurationSet) {
        ses.account().createConfigurationSet(configurationSet, true);
        ses.account().verifiedIdentities(Set.of(from));
        return () -> ses.account().verifiedIdentities(Set.of());
    }

    @Override
    public Optional<List<SentMail>> sentMails() {
        return Optional.of(ses.sentMails());
    }

    @Override
    public void close() {
        ses.close();
        scheduler.close();
        queues.close();
        dynamoDb.close();
    }
}
