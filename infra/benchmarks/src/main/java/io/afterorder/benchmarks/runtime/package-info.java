/** Runs a function's jar as Lambda does: Lambda's own runtime client in a process of its own, a Runtime API before it. */
@NullMarked
package io.afterorder.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
