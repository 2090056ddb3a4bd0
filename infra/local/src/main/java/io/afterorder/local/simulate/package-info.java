/** The command that runs the simulation. */
@NullMarked
package io.afterorder.local.simulate;

import org.jspecify.annotations.NullMarked;
