package io.afterorder.simulation.memory;

import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SendEmailResponse;

import java.util.function.BiConsumer;

/** SES: takes every message, and says of whom it took which. */
public final class MemorySes implements SesV2Client {
    private final Calls calls;
    private final BiConsumer<String, SendEmailRequest> accepted;
    private int count;

    /** @param accepted told each message with the id that SES gave it */
    public MemorySes(Calls calls, BiConsumer<String, SendEmailRequest> accepted) {
        this.calls = calls;
        this.accepted = accepted;
    }

    @Override
    public SendEmailResponse sendEmail(SendEmailRequest request) {
        return calls.through(Callee.SES, "SendEmail", () -> {
            count++;
            var id = "message-" + count;
            accepted.accept(id, request);
            return SendEmailResponse.builder().messageId(id).build();
        });
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
