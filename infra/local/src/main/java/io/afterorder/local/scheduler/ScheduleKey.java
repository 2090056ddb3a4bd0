package io.afterorder.local.scheduler;

/** A schedule's name, which is unique within its group. */
public record ScheduleKey(String group, String name) implements Comparable<ScheduleKey> {
    /** The group that always exists. */
    public static final String DEFAULT_GROUP = "default";

    @Override
    public int compareTo(ScheduleKey other) {
        var byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : name.compareTo(other.name);
    }

    /** {@code GROUP/NAME}, the resource part of the schedule's ARN. */
    @Override
    public String toString() {
        return group + "/" + name;
    }
}
