/** Time that can be turned forward, and the work that waits for it. */
@NullMarked
package io.afterorder.local.time;

import org.jspecify.annotations.NullMarked;
