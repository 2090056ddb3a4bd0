package io.afterorder.simulation.world;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.afterorder.aws.AwsClients;
import io.afterorder.aws.Rehearsal;
import io.afterorder.mailevents.MailEventsHandler;
import io.afterorder.messages.campaign.CompiledFile;
import io.afterorder.orderevents.OrderEventsHandler;
import io.afterorder.sendfollowup.SendFollowUpHandler;
import io.afterorder.simulation.memory.MemorySecrets;
import io.afterorder.simulation.world.Invocation.Answer;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The functions as they are deployed, each made once and warm for all runs. Their clients of AWS and their clock are those
 * of the world in which they are invoked.
 */
public final class Functions {
    public static final String ORDER_EVENTS = "order-events";
    public static final String SEND_FOLLOW_UP = "send-follow-up";
    public static final String MAIL_EVENTS = "mail-events";
    static final String DEAD_LETTERS_URL = "https://sqs/dead-letters";
    static final String ORDER_EVENTS_URL = "https://sqs/order-events";
    static final int MOST_RECEIVES = 5;
    /** As the functions of {@code template.yaml} see them. */
    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(Map.entry("TABLE_NAME", "orders"),
            Map.entry("SCHEDULE_GROUP", "follow-ups"), Map.entry("SCHEDULER_ROLE_ARN", "role"),
            Map.entry("SEND_FUNCTION_ARN", SEND_FOLLOW_UP), Map.entry("DEAD_LETTER_QUEUE_ARN", "dead-letters"),
            Map.entry("DEAD_LETTER_QUEUE_URL", DEAD_LETTERS_URL),
            Map.entry("ORDER_EVENTS_QUEUE_URL", ORDER_EVENTS_URL), Map.entry("SEND_RATE", "1"),
            Map.entry("ALIAS_KEY_SECRET_ARN", "alias-key"),
            Map.entry("MAX_RECEIVE_COUNT", Integer.toString(MOST_RECEIVES)),
            Map.entry("CONFIGURATION_SET", "marketplace"), Map.entry("SENDER_ADDRESS", "orders@example.com"));

    private final Map<String, RequestStreamHandler> handlers;

    private Functions(Map<String, RequestStreamHandler> handlers) {
        this.handlers = handlers;
    }

    /** With the campaigns that ship. */
    public static Functions start() {
        return start(ENVIRONMENT);
    }

    /** With {@link Shop its campaigns}. */
    public static Functions of(Shop shop) {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put(CompiledFile.VARIABLE, shop.campaigns().toString());
        return start(environment);
    }

    private static Functions start(Map<String, String> environment) {
        var clients = AwsClients.standingIn(Map.of("DYNAMODB", ofTheWorld(DynamoDbClient.class, World::dynamoDb),
                "SCHEDULER", ofTheWorld(SchedulerClient.class, World::scheduler), "SESV2",
                ofTheWorld(SesV2Client.class, World::ses), "SQS", ofTheWorld(SqsClient.class, World::sqs),
                "SECRETSMANAGER", new MemorySecrets()));
        // What is printed while the functions are made has no time.
        InstantSource clock = () -> World.INVOCATION.isBound() ? World.INVOCATION.get().clock() : Instant.EPOCH;
        return FunctionLog
                .during(() -> new Functions(Map.of(ORDER_EVENTS, new OrderEventsHandler(environment, clock, clients),
                        SEND_FOLLOW_UP, new SendFollowUpHandler(environment, clock, clients), MAIL_EVENTS,
                        new MailEventsHandler(environment, clock, clients))));
    }

    Answer run(String function, String requestId, String payload) {
        var handler = handlers.get(function);
        if (handler == null) {
            return new Answer.Failed("there is no function " + function);
        }
        var output = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)), output,
                    context(requestId));
            return new Answer.Done(output.toString(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException | Died e) {
            return new Answer.Failed(String.valueOf(e));
        }
    }

    private static Context context(String requestId) {
        return proxy(Context.class, (method, _) -> switch (method.getName()) {
            case "getAwsRequestId" -> requestId;
            case "getRemainingTimeInMillis" -> Math.toIntExact(Invocation.TIMEOUT.toMillis());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    /** A client that is, at each call, the client of the world in which it is called. */
    private static <C extends SdkClient> C ofTheWorld(Class<C> kind, Function<World, C> client) {
        return proxy(kind, (method, arguments) -> {
            if (Rehearsal.isOn()) {
                throw new IllegalStateException("a rehearsal reaches no world");
            }
            try {
                return method.invoke(client.apply(World.CURRENT.get()), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> kind, Behaviour behaviour) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[]{kind},
                (_, method, arguments) -> behaviour.of(method, arguments)));
    }

    private interface Behaviour {
        Object of(Method method, Object[] arguments) throws Throwable;
    }
}
