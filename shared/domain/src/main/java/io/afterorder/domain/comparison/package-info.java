/** Whether what differs between the variants of a touch may be chance. */
@NullMarked
package io.afterorder.domain.comparison;

import org.jspecify.annotations.NullMarked;
