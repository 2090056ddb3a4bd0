package io.afterorder.local.template;

import java.util.Map;

/**
 * Where and how the template is deployed: what its pseudo parameters say, and the values for its parameters.
 *
 * @param parameters values by parameter name; the template's defaults stand for the others
 */
public record Deployment(String stackName, String region, String accountId, Map<String, String> parameters) {
    /** The account of everything local; twelve digits, as AWS has them. */
    public static final String LOCAL_ACCOUNT = "000000000000";

    public Deployment {
        parameters = Map.copyOf(parameters);
    }

    /** The local stack's own deployment with the given parameters. */
    public static Deployment local(Map<String, String> parameters) {
        return new Deployment("afterorder", "eu-central-1", LOCAL_ACCOUNT, parameters);
    }

    /** The partition of AWS in which the ARNs are. */
    public String partition() {
        return "aws";
    }
}
