/** Files that survive a process that is killed while it writes them. */
@NullMarked
package io.afterorder.local.data;

import org.jspecify.annotations.NullMarked;
