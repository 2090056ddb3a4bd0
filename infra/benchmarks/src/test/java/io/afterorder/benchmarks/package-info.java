@NullMarked
package io.afterorder.benchmarks;

import org.jspecify.annotations.NullMarked;
