@NullMarked
package io.afterorder.local.check;

import org.jspecify.annotations.NullMarked;
