/** The compliance check as a command: messages in as JSON Lines, verdicts out, a labelled corpus measured. */
@NullMarked
package io.afterorder.local.check;

import org.jspecify.annotations.NullMarked;
