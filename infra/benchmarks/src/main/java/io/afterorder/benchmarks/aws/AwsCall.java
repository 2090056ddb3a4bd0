package io.afterorder.benchmarks.aws;

import com.sun.net.httpserver.HttpExchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** A call of an AWS service, for example {@code dynamodb} and {@code TransactWriteItems}. */
public record AwsCall(String service, String operation) {
    /** A request that is no call of AWS. */
    static final AwsCall UNSIGNED = new AwsCall("unsigned", "request");

    /** Signature Version 4 names the service in the scope of the credential: KEY/DATE/REGION/SERVICE/aws4_request. */
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d{8}/[^/]+/([^/]+)/aws4_request");

    /** Empty where the request is not signed, and so not a call of AWS. */
    static Optional<AwsCall> of(HttpExchange request) {
        var signature = Optional.ofNullable(request.getRequestHeaders().getFirst("Authorization"));
        return signature.map(SCOPE::matcher).filter(matcher -> matcher.find())
                .map(matcher -> new AwsCall(matcher.group(1), operation(request)));
    }

    /** JSON services name the operation in a header, REST services by method and resource. */
    private static String operation(HttpExchange request) {
        return Optional.ofNullable(request.getRequestHeaders().getFirst("X-Amz-Target"))
                .map(target -> target.substring(target.lastIndexOf('.') + 1))
                .orElseGet(() -> restOperation(request.getRequestMethod(), request.getRequestURI().getPath()));
    }

    private static String restOperation(String method, String path) {
        var resource = path.replaceFirst("^/schedules/.*", "/schedules").replaceFirst(".*/functions/.*/invocations$",
                "/invocations");
        return switch (method + " " + resource) {
            case "POST /schedules" -> "CreateSchedule";
            case "GET /schedules" -> "GetSchedule";
            case "PUT /schedules" -> "UpdateSchedule";
            case "DELETE /schedules" -> "DeleteSchedule";
            case "POST /invocations" -> "Invoke";
            case "POST /v2/email/outbound-emails" -> "SendEmail";
            default -> method + " " + path;
        };
    }

    @Override
    public String toString() {
        return service + ":" + operation;
    }
}
