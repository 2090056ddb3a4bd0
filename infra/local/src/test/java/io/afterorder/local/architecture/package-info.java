/** Where arrows may point. */
@NullMarked
package io.afterorder.local.architecture;

import org.jspecify.annotations.NullMarked;
