/** What a campaign may ask of the orders that it takes, one class a question. */
@NullMarked
package io.afterorder.domain.criterion;

import org.jspecify.annotations.NullMarked;
