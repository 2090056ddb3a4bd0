/** The main job end to end: driven through the queue and the schedules, never by calling insides. */
@NullMarked
package io.afterorder.local.run;

import org.jspecify.annotations.NullMarked;
