@NullMarked
package io.afterorder.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
