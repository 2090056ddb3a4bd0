@NullMarked
package io.afterorder.local.studio;

import org.jspecify.annotations.NullMarked;
