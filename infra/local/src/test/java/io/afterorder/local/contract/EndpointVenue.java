package io.afterorder.local.contract;

import io.afterorder.aws.AwsClients;
import io.afterorder.aws.ses.SesMailer;
import io.afterorder.local.ses.SentMail;
import org.opentest4j.TestAbortedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whatever answers as AWS at one address. Region and keys are those of the environment, else words. */
final class EndpointVenue implements Venue {
    private static final int NOT_IMPLEMENTED = 501;

    private final Map<String, String> environment;

    EndpointVenue(URI endpoint) {
        environment = new HashMap<>(Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test"));
        environment.putAll(System.getenv());
        environment.put("AWS_ENDPOINT_URL", endpoint.toString());
    }

    @Override
    public AwsClients clients() {
        return AwsClients.from(environment);
    }

    @Override
    public boolean isolatesTransactions() {
        return Boolean.getBoolean("afterorder.aws.isolates");
    }

    @Override
    public boolean readsPartitionsTogether() {
        return Boolean.getBoolean("afterorder.aws.statements");
    }

    @Override
    public Runnable prepareMail(String from, String configurationSet) {
        try (var client = SesMailer.client(clients())) {
            client.createEmailIdentity(identity -> identity.emailIdentity(from));
            client.createConfigurationSet(set -> set.configurationSetName(configurationSet));
            return () -> removeMail(from, configurationSet);
        } catch (SesV2Exception e) {
            if (e.statusCode() == NOT_IMPLEMENTED) {
                throw new TestAbortedException("there is no SES v2 at this place: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private void removeMail(String from, String configurationSet) {
        try (var client = SesMailer.client(clients())) {
            client.deleteConfigurationSet(set -> set.configurationSetName(configurationSet));
            client.deleteEmailIdentity(identity -> identity.emailIdentity(from));
        }
    }

    @Override
    public Optional<List<SentMail>> sentMails() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Somebody else's place.
    }
}
