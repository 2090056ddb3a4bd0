/** Reads a SAM template and resolves it to what the local stack runs: functions, queues, tables, rules. */
@NullMarked
package io.afterorder.local.template;

import org.jspecify.annotations.NullMarked;
