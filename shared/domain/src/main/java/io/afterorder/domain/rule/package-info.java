/** The marketplace's rules that need more than the message: the order's history, the account, the clock. */
@NullMarked
package io.afterorder.domain.rule;

import org.jspecify.annotations.NullMarked;
