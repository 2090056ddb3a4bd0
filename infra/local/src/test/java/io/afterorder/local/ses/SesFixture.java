package io.afterorder.local.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.Json;
import io.afterorder.local.time.TurnableClock;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A running server, the SDK's client for it without retries, and the events that it published. */
final class SesFixture implements AutoCloseable {
    static final String SET = "afterorder";

    final TurnableClock clock = new TurnableClock(Instant.parse("2026-03-01T09:00:00Z"));
    final List<JsonNode> events = new ArrayList<>();
    final SesServer server;
    final SesV2Client client;

    SesFixture(Path folder) {
        server = new SesServer(folder, clock, new AwsAccount("123456789012", "eu-central-1"), this::note);
        server.account().createConfigurationSet(SET, true);
        client = client(Duration.ofSeconds(30));
    }

    /** A client that waits this long for an answer. */
    SesV2Client client(Duration patience) {
        return SesV2Client.builder().endpointOverride(server.endpoint()).region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .overrideConfiguration(override -> override.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .httpClient(UrlConnectionHttpClient.builder().socketTimeout(patience).build()).build();
    }

    static SendEmailRequest.Builder mail(String to) {
        return SendEmailRequest.builder().fromEmailAddress("Shop <service@shop.example>")
                .destination(destination -> destination.toAddresses(to)).replyToAddresses("answers@shop.example")
                .configurationSetName(SET)
                .emailTags(MessageTag.builder().name("follow-up").value("903-8868176-2219830_documents").build())
                .content(content -> content.simple(message().build()));
    }

    static Message.Builder message() {
        return Message.builder().subject(subject -> subject.data("Ihr Gerät: Unterlagen").charset("UTF-8"))
                .body(body -> body.text(text -> text.data("Guten Tag,\nhier die Unterlagen.").charset("UTF-8"))
                        .html(html -> html.data("<p>Schöne Grüße</p>").charset("UTF-8")));
    }

    /** Turns the clock from event to event until none waits. */
    List<String> publishAll() {
        for (var due = server.nextDue(); due.isPresent(); due = server.nextDue()) {
            clock.turnTo(due.get());
            server.runDue();
        }
        return events.stream().map(event -> Json.text(event, "detail-type")).toList();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    private void note(String event) {
        try {
            events.add(Json.MAPPER.readTree(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
