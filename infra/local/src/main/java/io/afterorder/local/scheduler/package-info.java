/** EventBridge Scheduler on this machine: its API over HTTP, and schedules that fire when the clock is turned. */
@NullMarked
package io.afterorder.local.scheduler;

import org.jspecify.annotations.NullMarked;
