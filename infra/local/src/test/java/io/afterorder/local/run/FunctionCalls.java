package io.afterorder.local.run;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Notes each request to AWS that a function makes. The SDK finds it in {@code execution.interceptors} on the test's class path. */
public final class FunctionCalls implements ExecutionInterceptor {
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    /** @param actions the permissions that the call needs, for example {@code dynamodb:Query} */
    record Call(String function, String operation, List<String> actions) {}

    static List<Call> all() {
        return List.copyOf(CALLS);
    }

    /** The operations that functions called while the work was done. */
    static List<String> during(Runnable work) {
        var before = CALLS.size();
        work.run();
        return CALLS.subList(before, CALLS.size()).stream().map(Call::operation).toList();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        var operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        var service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME).toLowerCase(Locale.ROOT).replace(" ",
                "");
        caller().ifPresent(
                function -> CALLS.add(new Call(function, operation, actions(service, operation, context.request()))));
    }

    /** The function whose code is on the stack; the stack's own calls have none. */
    private static Optional<String> caller() {
        return StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .flatMap(FunctionCalls::functionOf).findFirst());
    }

    private static Stream<String> functionOf(String className) {
        if (className.startsWith("io.afterorder.orderevents.")) {
            return Stream.of("OrderEventsFunction");
        }
        if (className.startsWith("io.afterorder.sendfollowup.")) {
            return Stream.of("SendFollowUpFunction");
        }
        if (className.startsWith("io.afterorder.deadletters.")) {
            return Stream.of("DeadLettersFunction");
        }
        return className.startsWith("io.afterorder.mailevents.") ? Stream.of("MailEventsFunction") : Stream.empty();
    }

    /** A transaction needs the permission of each of its parts (DynamoDB developer guide, "Using IAM with transactions"). */
    private static List<String> actions(String service, String operation, SdkRequest request) {
        if (request instanceof ExecuteStatementRequest statement && statement.statement().startsWith("SELECT ")) {
            return List.of("dynamodb:PartiQLSelect");
        }
        // IAM knows one permission for both (service authorization reference, Amazon SQS).
        if (operation.equals("SendMessageBatch")) {
            return List.of("sqs:SendMessage");
        }
        if (!(request instanceof TransactWriteItemsRequest transaction)) {
            return List.of((service.equals("sesv2") ? "ses" : service) + ":"
                    + (service.equals("lambda") ? operation + "Function" : operation));
        }
        var actions = new ArrayList<String>();
        transaction.transactItems().forEach(item -> {
            if (item.put() != null) {
                actions.add("dynamodb:PutItem");
            }
            if (item.update() != null) {
                actions.add("dynamodb:UpdateItem");
            }
            if (item.conditionCheck() != null) {
                actions.add("dynamodb:ConditionCheckItem");
            }
        });
        return actions;
    }
}
