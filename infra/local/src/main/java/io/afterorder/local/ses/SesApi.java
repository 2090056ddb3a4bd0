package io.afterorder.local.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.afterorder.local.http.AwsException;
import io.afterorder.local.http.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

import static io.afterorder.local.ses.SesErrors.badRequest;

/** SES v2's calls over HTTP, as its service model of 2019-09-27 has them. */
final class SesApi {
    private static final String SETS = "/v2/email/configuration-sets";
    /** What GetAccount answers where no limit was set: the quotas of an account in production. */
    private static final double USUAL_DAILY_QUOTA = 50_000;
    private static final double USUAL_RATE = 14;

    private final SesAccount account;
    private final MailDesk desk;
    private final Outbox outbox;
    private final SesFaults faults;
    private final InstantSource clock;

    SesApi(SesAccount account, MailDesk desk, Outbox outbox, SesFaults faults, InstantSource clock) {
        this.account = account;
        this.desk = desk;
        this.outbox = outbox;
        this.faults = faults;
        this.clock = clock;
    }

    void route(RoutesConfig routes) {
        routes.post("/v2/email/outbound-emails", this::sendEmail);
        routes.get("/v2/email/account", this::getAccount);
        routes.post(SETS, this::createConfigurationSet);
        routes.get(SETS + "/{name}", this::getConfigurationSet);
    }

    private void sendEmail(Context context) {
        var fault = faults.take();
        if (fault == SesFault.THROTTLE) {
            throw SesErrors.tooMany("Maximum sending rate exceeded.");
        }
        if (fault == SesFault.ERROR_BEFORE_ACCEPTING) {
            throw SesErrors.internal();
        }
        account.checkState();
        var id = desk.accept(MailRequest.of(body(context)));
        switch (fault) {
            case ERROR_AFTER_ACCEPTING -> throw SesErrors.internal();
            // The request stays open without holding a thread; the client's own time-out ends it.
            case TIMEOUT_AFTER_ACCEPTING -> context.future(CompletableFuture::new);
            case NONE, THROTTLE, ERROR_BEFORE_ACCEPTING -> answer(context, Json.object().put("MessageId", id));
        }
    }

    private void getAccount(Context context) {
        var answer = Json.object().put("DedicatedIpAutoWarmupEnabled", false)
                .put("EnforcementStatus", account.suspended() ? "SHUTDOWN" : "HEALTHY")
                .put("ProductionAccessEnabled", true).put("SendingEnabled", account.sendingEnabled());
        answer.putObject("SendQuota").put("Max24HourSend", finite(account.max24HourSend(), USUAL_DAILY_QUOTA))
                .put("MaxSendRate", finite(account.maxSendRate(), USUAL_RATE))
                .put("SentLast24Hours", (double) account.sentLast24Hours(outbox.all(), clock.instant()));
        answer(context, answer);
    }

    private void createConfigurationSet(Context context) {
        var body = body(context);
        var name = Json.text(body, "ConfigurationSetName");
        if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
            throw badRequest("Configuration set name <" + name
                    + "> is invalid: 1 to 64 ASCII letters, digits, '_' or '-'.");
        }
        var enabled = body.at("/SendingOptions/SendingEnabled").asBoolean(true);
        if (!account.createConfigurationSet(name, enabled)) {
            throw SesErrors.alreadyExists("Configuration set <" + name + "> already exists.");
        }
        answer(context, Json.object());
    }

    private void getConfigurationSet(Context context) {
        var name = context.pathParam("name");
        if (!account.hasConfigurationSet(name)) {
            throw SesErrors.notFound("Configuration set <" + name + "> does not exist.");
        }
        var answer = Json.object().put("ConfigurationSetName", name);
        answer.putObject("SendingOptions").put("SendingEnabled", account.maySend(name));
        answer(context, answer);
    }

    private static JsonNode body(Context context) {
        try {
            return Json.MAPPER.readTree(context.body());
        } catch (JsonProcessingException e) {
            throw new AwsException(400, "SerializationException", "The request's body is no JSON: " + e.getMessage());
        }
    }

    private static double finite(double limit, double usual) {
        return Double.isInfinite(limit) ? usual : limit;
    }

    private static void answer(Context context, JsonNode answer) {
        context.contentType("application/json").result(Json.write(answer));
    }
}
