package io.afterorder.simulation.world;

import io.afterorder.aws.dynamodb.DynamoDbStops;
import io.afterorder.simulation.memory.MemoryDynamoDb;
import io.afterorder.simulation.memory.MemoryLambda;
import io.afterorder.simulation.memory.MemoryScheduler;
import io.afterorder.simulation.memory.MemorySes;
import io.afterorder.simulation.memory.MemorySqs;
import io.afterorder.simulation.world.Invocation.Answer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One run: an account of AWS with a seller's stack, from the first order event to the last message. */
public final class World {
    static final ScopedValue<World> CURRENT = ScopedValue.newInstance();
    static final ScopedValue<Invocation> INVOCATION = ScopedValue.newInstance();

    private final Functions functions;
    private final Chances chances;
    private final Disturbance disturbance;
    private final Agenda agenda = new Agenda();
    private final Chronicle chronicle;
    private final MemoryDynamoDb table;
    private final Clients clients;
    private final MemoryScheduler schedules;
    private final MemorySqs deadLetters;
    private final Lambda lambda;
    private final Operator operator;
    private final Queue queue;
    private final Deque<Runnable> ambushes = new ArrayDeque<>();
    private Instant now;

    /** @param broken what is wrong with the services on purpose; nothing where the functions are to be tried */
    public World(Functions functions, Instant start, Chances chances, Faults faults, Chronicle chronicle,
            Mutant broken) {
        this.functions = functions;
        this.now = start;
        this.chances = chances;
        this.chronicle = chronicle;
        this.disturbance = new Disturbance(this, chances, faults, chronicle);
        this.table = new MemoryDynamoDb(disturbance, this::now, chances.upTo(Duration.ofDays(2)));
        this.deadLetters = new MemorySqs(disturbance, Functions.DEAD_LETTERS_URL, this::enqueue,
                chronicle::deadLetter);
        this.lambda = new Lambda(this, chances, deadLetters::layDown);
        this.queue = new Queue(this, lambda, chances, chronicle, deadLetters::layDown);
        this.schedules = new MemoryScheduler(disturbance, this::alarm);
        var mail = new Mail(this, lambda, chances, chronicle);
        this.clients = new Clients(broken.table(table), schedules,
                broken.mail(new MemorySes(disturbance, mail::accepted)), deadLetters);
        this.operator = new Operator(deadLetters, new MemoryLambda(lambda::invoke),
                new DynamoDbStops(table, "orders"), this::now);
    }

    private record Clients(DynamoDbClient table, SchedulerClient schedules, SesV2Client mail, SqsClient queues) {}

    /** Has an order event arrive in the queue. */
    public void event(Instant at, String body) {
        at(at, () -> queue.send(body));
    }

    /** Has a caller invoke the function that takes order events, and not wait. */
    public void invocation(Instant at, String body) {
        at(at, () -> lambda.invoke(Functions.ORDER_EVENTS, body));
    }

    /** Has an order event arrive just when some follow-up is due, at the latest when everything calms down. */
    public void eventInAmbush(String body) {
        ambushes.add(() -> queue.send(body));
    }

    /** Lets everything happen that is to happen until then. */
    public void runUntil(Instant end) {
        while (agenda.hasBefore(end)) {
            var next = agenda.next();
            advanceTo(next.at());
            next.work().run();
        }
        advanceTo(end);
    }

    /** No call goes wrong any more, and nothing waits for a moment to come. */
    public void calmDown() {
        ambushes.forEach(Runnable::run);
        ambushes.clear();
        disturbance.end();
    }

    /** What the template's housekeeping schedule does. */
    public void housekeeping() {
        lambda.invoke(Functions.ORDER_EVENTS, "{\"task\": \"housekeeping\"}");
    }

    public Operator operator() {
        return operator;
    }

    private void enqueue(String body) {
        queue.send(body);
    }

    /** The table as it stands, for who looks on. */
    public MemoryDynamoDb table() {
        return table;
    }

    public Instant now() {
        return now;
    }

    private void alarm(Instant due, String name) {
        var at = due.isBefore(now) ? now : due;
        var late = chances.oneIn(10) ? chances.upTo(Duration.ofMinutes(20)) : chances.upTo(Duration.ofSeconds(50));
        at(at.plus(late), () -> schedules.fired(name).ifPresent(this::wake));
    }

    /** Lambda may be invoked twice for one schedule, at once or later. */
    private void wake(String input) {
        lambda.invoke(Functions.SEND_FOLLOW_UP, input);
        if (chances.oneIn(10)) {
            var later = chances.oneOf(List.of(Duration.ofMillis(300), Duration.ofMinutes(5)));
            at(now.plus(chances.upTo(later)), () -> lambda.invoke(Functions.SEND_FOLLOW_UP, input));
        }
        if (!ambushes.isEmpty() && chances.oneIn(3)) {
            at(now.plus(chances.upTo(Duration.ofSeconds(3))), ambushes.remove());
        }
    }

    void invoke(String function, String requestId, String payload, Consumer<Answer> end) {
        trace(() -> function + " " + requestId + " begins: " + payload);
        new Invocation(this, function, requestId, payload, chances.around(Duration.ofSeconds(5)), answer -> {
            trace(() -> function + " " + requestId + " ends: " + answer);
            end.accept(answer);
        }).start();
    }

    void at(Instant instant, Runnable work) {
        agenda.add(instant.isBefore(now) ? now : instant, work);
    }

    boolean hasWorkBefore(Instant instant) {
        return agenda.hasBefore(instant);
    }

    void advanceTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    void trace(Supplier<String> line) {
        chronicle.trace(() -> now + " " + line.get());
    }

    Functions functions() {
        return functions;
    }

    DynamoDbClient dynamoDb() {
        return clients.table();
    }

    SchedulerClient scheduler() {
        return clients.schedules();
    }

    SesV2Client ses() {
        return clients.mail();
    }

    SqsClient sqs() {
        return clients.queues();
    }
}
