package io.afterorder.local.run;

import io.afterorder.aws.Rehearsal;
import io.afterorder.local.stack.LocalStack;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Notes each request to AWS that a function makes. The SDK finds it in {@code execution.interceptors} on the test's class path. */
public final class FunctionCalls implements ExecutionInterceptor {
    private static final Map<String, String> FUNCTIONS = Map.of("io.afterorder.orderevents.", "OrderEventsFunction",
            "io.afterorder.sendfollowup.", "SendFollowUpFunction", "io.afterorder.mailevents.", "MailEventsFunction",
            "io.afterorder.deadletters.", "DeadLettersFunction");
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    /**
     * @param function its logical id
     * @param port of the service that was called
     */
    public record Call(String function, String operation, SdkRequest request, int port) {}

    /** What the functions of this stack called since it was started, whatever other stacks do meanwhile. */
    public static List<Call> of(LocalStack stack) {
        var ports = stack.endpoints().values().stream().map(endpoint -> URI.create(endpoint).getPort())
                .collect(Collectors.toSet());
        return CALLS.stream().filter(call -> ports.contains(call.port())).toList();
    }

    /** The operations that functions called while the work was done. */
    static List<String> during(Runnable work) {
        var before = CALLS.size();
        work.run();
        return CALLS.subList(before, CALLS.size()).stream().map(Call::operation).toList();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        if (!Rehearsal.isOn()) {
            var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
            caller().ifPresent(function -> CALLS
                    .add(new Call(function, operation, context.request(), context.httpRequest().port())));
        }
    }

    /** The function whose code is on the stack; the stack's own calls have none. */
    private static Optional<String> caller() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .flatMap(name -> FUNCTIONS.entrySet().stream().filter(function -> name.startsWith(function.getKey())))
                .map(Map.Entry::getValue).findFirst());
    }
}
