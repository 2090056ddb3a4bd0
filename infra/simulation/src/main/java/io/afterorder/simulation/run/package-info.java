/** Runs of the world, and what must be true after each. */
@NullMarked
package io.afterorder.simulation.run;

import org.jspecify.annotations.NullMarked;
