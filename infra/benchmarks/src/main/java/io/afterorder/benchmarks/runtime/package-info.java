/** Runs a function's jar as Lambda does: under Lambda's own runtime client, in a process, before a Runtime API. */
@NullMarked
package io.afterorder.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
