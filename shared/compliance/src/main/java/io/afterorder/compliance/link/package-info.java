/** Links: where they lead, and whether they may. */
@NullMarked
package io.afterorder.compliance.link;

import org.jspecify.annotations.NullMarked;
