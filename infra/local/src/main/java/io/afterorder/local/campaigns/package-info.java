/** The commands that check a seller's campaigns and compile them. */
@NullMarked
package io.afterorder.local.campaigns;

import org.jspecify.annotations.NullMarked;
