/** The seller's files, followed as they change. */
@NullMarked
package io.afterorder.local.studio.seller;

import org.jspecify.annotations.NullMarked;
