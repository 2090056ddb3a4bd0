/** Cold starts: one, a pair beside the floor, and what all rounds come to. */
@NullMarked
package io.afterorder.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
