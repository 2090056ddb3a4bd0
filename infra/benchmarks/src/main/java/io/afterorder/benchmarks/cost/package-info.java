/** What an order costs on AWS: calls and capacity as counted, prices as listed. */
@NullMarked
package io.afterorder.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
