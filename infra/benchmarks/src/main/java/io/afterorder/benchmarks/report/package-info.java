/** Figures of all rounds, as a table and as JSON. */
@NullMarked
package io.afterorder.benchmarks.report;

import org.jspecify.annotations.NullMarked;
