/** What a seller has decided to send, to which orders, and when. */
@NullMarked
package io.afterorder.domain.campaign;

import org.jspecify.annotations.NullMarked;
