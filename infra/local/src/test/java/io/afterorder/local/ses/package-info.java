@NullMarked
package io.afterorder.local.ses;

import org.jspecify.annotations.NullMarked;
