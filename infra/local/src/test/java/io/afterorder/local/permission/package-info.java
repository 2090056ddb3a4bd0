/** Each function may do what it does, and nothing else. */
@NullMarked
package io.afterorder.local.permission;

import org.jspecify.annotations.NullMarked;
