/** What failed for good: read, explained, sent round again through the door that it came in by, or discarded. */
@NullMarked
package io.afterorder.deadletters;

import org.jspecify.annotations.NullMarked;
