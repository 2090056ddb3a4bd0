/** Looks: what a reader can read, and what Amazon sets itself. */
@NullMarked
package io.afterorder.compliance.style;

import org.jspecify.annotations.NullMarked;
