/** What operators do: lift what was stopped, and see to what failed; on the local stack's data or on a real account. */
@NullMarked
package io.afterorder.local.operate;

import org.jspecify.annotations.NullMarked;
