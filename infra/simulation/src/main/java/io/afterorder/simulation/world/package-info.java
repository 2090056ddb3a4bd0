/** A world in which the functions run: its time, its chances, its mishaps, and what comes of them. */
@NullMarked
package io.afterorder.simulation.world;

import org.jspecify.annotations.NullMarked;
