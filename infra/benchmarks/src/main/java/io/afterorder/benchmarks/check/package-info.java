/** How long the compliance check takes, beside the bare parse of the same HTML. */
@NullMarked
package io.afterorder.benchmarks.check;

import org.jspecify.annotations.NullMarked;
