@NullMarked
package io.afterorder.local.spelling;

import org.jspecify.annotations.NullMarked;
