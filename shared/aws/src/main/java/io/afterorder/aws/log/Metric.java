package io.afterorder.aws.log;

/** What is counted, under the name that CloudWatch shows in the namespace {@code Afterorder}. */
enum Metric {
    PLANNED("FollowUpsPlanned"), SENT("Sent"), SKIPPED("Skipped"), BLOCKED("Blocked"), DEFERRED("Deferred"), FAILED(
            "Failed"), UNKNOWN("Unknown"), DEAD_LETTERED("DeadLettered"), DELIVERED("Delivered"), DELAYED(
                    "Delayed"), BOUNCED(
                            "Bounced"), COMPLAINED("Complained"), TEMPLATES_STOPPED(
                                    "TemplatesStopped"), ACCOUNT_RESTRICTED(
                                            "AccountRestricted"), ADDRESSES_SUPPRESSED(
                                                    "AddressesSuppressed"), OPTED_OUT("OptedOut");

    private final String label;

    Metric(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
