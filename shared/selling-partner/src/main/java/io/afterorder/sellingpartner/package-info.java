/** Amazon's Selling Partner API: notifications in, Orders and Solicitations calls out. */
@NullMarked
package io.afterorder.sellingpartner;

import org.jspecify.annotations.NullMarked;
