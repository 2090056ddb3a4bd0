/** Order events in: order state written, follow-ups planned and scheduled. */
@NullMarked
package io.afterorder.orderevents;

import org.jspecify.annotations.NullMarked;
