package io.afterorder.local.ses;

import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.http.LocalServer;
import io.afterorder.local.time.TimedWork;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Amazon SES v2 on this machine. The SDK's client is used with {@link #endpoint()}; accepted messages end as {@code .eml}
 * files, and their events are published in {@link #runDue()}: Send at once, what came of it a minute later.
 */
public final class SesServer implements TimedWork, AutoCloseable {
    private final SesAccount account = new SesAccount();
    private final MailOutcomes outcomes = new MailOutcomes();
    private final SesFaults faults = new SesFaults();
    private final Outbox outbox;
    private final DueMailEvents events;
    private final LocalServer server;

    /**
     * Starts the server on a free port.
     *
     * @param folder where messages are kept; those of an earlier run are there again
     * @param sink takes the events of messages that named a configuration set
     */
    public SesServer(Path folder, InstantSource clock, AwsAccount aws, EventSink sink) {
        this.outbox = new Outbox(folder);
        this.events = new DueMailEvents(outbox, clock, sink);
        var desk = new MailDesk(aws, account, outcomes, outbox, clock);
        this.server = LocalServer.start(new SesApi(account, desk, outbox, faults, clock)::route);
    }

    /** Where clients reach it: {@code http://127.0.0.1:PORT}. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** All messages that were accepted, the first one first, also those of earlier runs on the same folder. */
    public List<SentMail> sentMails() {
        return outbox.all().stream().map(outbox::sent).toList();
    }

    /** What the account may do, and its configuration sets. */
    public SesAccount account() {
        return account;
    }

    /** What becomes of messages at their recipients. */
    public MailOutcomes outcomes() {
        return outcomes;
    }

    public SesFaults faults() {
        return faults;
    }

    @Override
    public Optional<Instant> nextDue() {
        return events.nextDue();
    }

    @Override
    public boolean runDue() {
        return events.runDue();
    }

    @Override
    public void close() {
        server.close();
    }
}
