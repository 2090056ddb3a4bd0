/** Amazon's Selling Partner API on this machine: tokens, orders from files, solicitations. */
@NullMarked
package io.afterorder.local.sellingpartner;

import org.jspecify.annotations.NullMarked;
