/** The local stack as the studio runs it. */
@NullMarked
package io.afterorder.local.studio.stack;

import org.jspecify.annotations.NullMarked;
