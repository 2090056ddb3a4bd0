/** Messages as the buyer would see them, with the findings of the check beside the words. */
@NullMarked
package io.afterorder.local.studio.preview;

import org.jspecify.annotations.NullMarked;
