package io.afterorder.sendfollowup;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Json;
import io.afterorder.aws.scheduler.FollowUpWake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/** What a due schedule invokes: one follow-up, decided on and perhaps sent. */
public final class SendFollowUpHandler implements RequestStreamHandler {
    private final FollowUpSending sending;

    public SendFollowUpHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /** @param environment as {@code template.yaml} gives it */
    public SendFollowUpHandler(Map<String, String> environment, InstantSource clock) {
        this(environment, clock, AwsClients.from(environment));
    }

    /** @param clients of AWS, where they are not to be opened as the environment says */
    public SendFollowUpHandler(Map<String, String> environment, InstantSource clock, AwsClients clients) {
        this.sending = new Wiring(environment, clock, clients).sending();
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        var wake = FollowUpWake.read(Json.MAPPER.readTree(input));
        var outcome = sending.wake(wake.key(), wake.buyerAlias());
        Json.MAPPER.writeValue(output, Json.MAPPER.createObjectNode().put("followUp", outcome.key().toString())
                .put("state", outcome.state()).put("reason", outcome.reason().code())
                .put("text", outcome.reason().text()));
    }
}
