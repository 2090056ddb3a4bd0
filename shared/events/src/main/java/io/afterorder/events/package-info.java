/** Afterorder's own order event as JSON: read with errors that name the field, and written back the same. */
@NullMarked
package io.afterorder.events;

import org.jspecify.annotations.NullMarked;
