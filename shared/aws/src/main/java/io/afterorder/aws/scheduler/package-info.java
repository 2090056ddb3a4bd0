/** Alarms for follow-ups on EventBridge Scheduler. */
@NullMarked
package io.afterorder.aws.scheduler;

import org.jspecify.annotations.NullMarked;
