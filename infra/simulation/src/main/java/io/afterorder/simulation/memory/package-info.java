/** AWS's services in memory, behind the SDK's own client interfaces: as much of each as the functions use. */
@NullMarked
package io.afterorder.simulation.memory;

import org.jspecify.annotations.NullMarked;
