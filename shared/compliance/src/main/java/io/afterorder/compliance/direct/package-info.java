/** What a letter to a customer of one's own must carry. */
@NullMarked
package io.afterorder.compliance.direct;

import org.jspecify.annotations.NullMarked;
