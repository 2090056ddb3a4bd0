/** An order as the sum of its events. */
@NullMarked
package io.afterorder.domain.order;

import org.jspecify.annotations.NullMarked;
