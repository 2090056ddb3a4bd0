/** What may be kept of a buyer without an address: orders under an alias, segments, consent. */
@NullMarked
package io.afterorder.domain.buyer;

import org.jspecify.annotations.NullMarked;
