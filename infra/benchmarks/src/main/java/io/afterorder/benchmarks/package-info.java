/** Cold starts, calls and cost, measured. */
@NullMarked
package io.afterorder.benchmarks;

import org.jspecify.annotations.NullMarked;
