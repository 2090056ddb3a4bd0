/** The least that a function on DynamoDB can be: what the others are measured against. */
@NullMarked
package io.afterorder.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
