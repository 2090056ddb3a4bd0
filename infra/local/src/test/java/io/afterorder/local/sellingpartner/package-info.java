@NullMarked
package io.afterorder.local.sellingpartner;

import org.jspecify.annotations.NullMarked;
