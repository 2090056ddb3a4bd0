package io.afterorder.benchmarks.runtime;

import java.util.Map;

/** The variables that Lambda itself sets (Lambda developer guide, "Defined runtime environment variables"). */
final class LambdaEnvironment {
    private LambdaEnvironment() {}

    static Map<String, String> of(String function, String handler, String runtimeApi) {
        return Map.ofEntries(Map.entry("_HANDLER", handler), Map.entry("AWS_LAMBDA_RUNTIME_API", runtimeApi),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", function), Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(LambdaJvm.MEMORY)),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "cold-start"), Map.entry("AWS_LAMBDA_LOG_FORMAT", "JSON"),
                Map.entry("AWS_LAMBDA_LOG_LEVEL", "INFO"), Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_java25"),
                Map.entry("AWS_REGION", "eu-central-1"), Map.entry("AWS_DEFAULT_REGION", "eu-central-1"),
                Map.entry("AWS_ACCESS_KEY_ID", "local"), Map.entry("AWS_SECRET_ACCESS_KEY", "local"),
                Map.entry("AWS_SESSION_TOKEN", "local"), Map.entry("LANG", "en_US.UTF-8"), Map.entry("TZ", ":UTC"),
                Map.entry("PATH", "/usr/local/bin:/usr/bin:/bin"), Map.entry("HOME", "/tmp"));
    }
}
