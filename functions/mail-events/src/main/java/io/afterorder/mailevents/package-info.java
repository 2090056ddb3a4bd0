/** What the mail service says after a message was handed over. */
@NullMarked
package io.afterorder.mailevents;

import org.jspecify.annotations.NullMarked;
