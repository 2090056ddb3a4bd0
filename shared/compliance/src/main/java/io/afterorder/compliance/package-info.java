/** The rules that a message must pass, and the check that applies them. */
@NullMarked
package io.afterorder.compliance;

import org.jspecify.annotations.NullMarked;
