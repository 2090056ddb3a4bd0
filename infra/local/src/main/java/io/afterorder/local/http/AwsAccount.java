package io.afterorder.local.http;

/** The account and region that the stand-ins' ARNs and events name, for example {@code 123456789012}, {@code eu-central-1}. */
public record AwsAccount(String id, String region) {
    /** {@code arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE} */
    public String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + id + ":" + resource;
    }
}
