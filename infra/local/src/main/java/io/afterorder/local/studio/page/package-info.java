/** The studio's pages. */
@NullMarked
package io.afterorder.local.studio.page;

import org.jspecify.annotations.NullMarked;
