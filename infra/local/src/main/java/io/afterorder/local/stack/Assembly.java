package io.afterorder.local.stack;

import io.afterorder.local.aws.LocalClients;
import io.afterorder.local.http.AwsAccount;
import io.afterorder.local.lambda.AsynchronousInvocations;
import io.afterorder.local.lambda.Functions;
import io.afterorder.local.lambda.HostedFunction;
import io.afterorder.local.lambda.LambdaServer;
import io.afterorder.local.lambda.QueueEventSource;
import io.afterorder.local.lambda.RegularInvocations;
import io.afterorder.local.scheduler.Delivery;
import io.afterorder.local.scheduler.SchedulerServer;
import io.afterorder.local.secrets.SecretsServer;
import io.afterorder.local.ses.SesServer;
import io.afterorder.local.template.FunctionDefinition;
import io.afterorder.local.time.TimedWork;
import io.afterorder.local.time.TurnableClock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a stack together: first what functions call, then the functions, then what calls them. */
final class Assembly {
    private final AwsServices aws;
    private final DataFolder folder;
    private final TurnableClock clock;
    private final Closing closing;
    private final Delivering delivering;
    private final List<TimedWork> work = new ArrayList<>();
    private final Map<String, String> endpoints = new HashMap<>();

    Assembly(AwsServices aws, DataFolder folder, TurnableClock clock, Closing closing) {
        this.aws = aws;
        this.folder = folder;
        this.clock = clock;
        this.closing = closing;
        this.delivering = new Delivering(aws, clock, folder);
    }

    LocalStack assemble(List<StandIn.Start> standIns, Map<String, String> environment, Map<String, String> secrets) {
        endpoints.putAll(aws.environment());
        var scheduler = scheduler();
        add(StandIn.working(scheduler, Map.of("AWS_ENDPOINT_URL_SCHEDULER", scheduler.endpoint().toString()),
                scheduler::close));
        var mail = mail();
        add(StandIn.working(mail, Map.of("AWS_ENDPOINT_URL_SESV2", mail.endpoint().toString()), mail::close));
        add(secrets(secrets));
        add(lambda());
        standIns.forEach(start -> add(start.start(delivering)));
        var functions = closing.add(functions(environment));
        var invocations = new AsynchronousInvocations(functions, folder.of("invocations"), delivering::required, clock);
        delivering.joined(invocations);
        work.addFirst(invocations);
        work.addAll(0, callers(functions, invocations));
        work.addAll(aws.timedWork(clock));
        return new LocalStack(aws, clock, new Turning(clock, work, folder::keepTime), functions, delivering, scheduler,
                mail,
                Map.copyOf(endpoints), closing);
    }

    private void add(StandIn part) {
        closing.add(part::stop);
        work.add(part);
        endpoints.putAll(part.environment());
    }

    private SchedulerServer scheduler() {
        var server = new SchedulerServer(folder.of("schedules"), clock, account(),
                (arn, input) -> delivering.deliver(arn, input) ? Delivery.delivered() : Delivery.missing(arn),
                delivering::send);
        aws.template().scheduleGroups().forEach(server::createGroup);
        return server;
    }

    private SesServer mail() {
        var server = new SesServer(folder.of("mail"), clock, account(), delivering::publish);
        aws.template().configurationSets().forEach(name -> server.account().createConfigurationSet(name, true));
        return server;
    }

    private StandIn lambda() {
        var server = new LambdaServer(delivering::deliver);
        return StandIn.answering(Map.of("AWS_ENDPOINT_URL_LAMBDA", server.endpoint().toString()), server::close);
    }

    private StandIn secrets(Map<String, String> given) {
        var server = new SecretsServer(folder.of("secrets"), aws.template().secrets(), given);
        var endpoint = server.endpoint().toString();
        return StandIn.answering(
                Map.of("AWS_ENDPOINT_URL_SECRETS_MANAGER", endpoint, "AWS_ENDPOINT_URL_SECRETSMANAGER", endpoint),
                server::close);
    }

    private Functions functions(Map<String, String> environment) {
        return new Functions(aws.template().functions().stream()
                .map(function -> HostedFunction.start(function, environment(function, environment), clock,
                        folder.of("logs").resolve(function.name() + ".log")))
                .toList());
    }

    /** What the template gives, what Lambda adds, where the local services are, and what the caller wants. */
    private Map<String, String> environment(FunctionDefinition function, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(function.environment());
        environment.putAll(Map.of("AWS_REGION", account().region(), "AWS_DEFAULT_REGION", account().region(),
                "AWS_LAMBDA_FUNCTION_NAME", function.name(), "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()), "AWS_ACCESS_KEY_ID",
                LocalClients.ACCESS_KEY_ID, "AWS_SECRET_ACCESS_KEY", LocalClients.SECRET_ACCESS_KEY));
        environment.putAll(endpoints);
        environment.putAll(more);
        return Map.copyOf(environment);
    }

    private List<TimedWork> callers(Functions functions, AsynchronousInvocations invocations) {
        List<TimedWork> callers = new ArrayList<>();
        for (var function : functions.all()) {
            var definition = function.definition();
            definition.queues().forEach(trigger -> callers.add(new QueueEventSource(function, trigger,
                    aws.template().queueOfArn(trigger.queueArn()), aws.queues(), aws.sqs(), clock,
                    account().region())));
            definition.schedules().forEach(
                    trigger -> callers.add(new RegularInvocations(definition, trigger, invocations, clock)));
        }
        return callers;
    }

    private AwsAccount account() {
        return new AwsAccount(aws.template().deployment().accountId(), aws.template().deployment().region());
    }
}
