/** Functions of the template for tests. */
@NullMarked
package io.afterorder.local.handlers;

import org.jspecify.annotations.NullMarked;
