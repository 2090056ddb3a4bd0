/** The whole stack of a template in one JVM, with a clock that can be turned. */
@NullMarked
package io.afterorder.local.stack;

import org.jspecify.annotations.NullMarked;
