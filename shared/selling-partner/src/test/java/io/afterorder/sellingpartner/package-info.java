@NullMarked
package io.afterorder.sellingpartner;

import org.jspecify.annotations.NullMarked;
