@NullMarked
package io.afterorder.local.stack;

import org.jspecify.annotations.NullMarked;
