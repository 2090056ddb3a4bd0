/** The command that shows one template's message for one order. */
@NullMarked
package io.afterorder.local.render;

import org.jspecify.annotations.NullMarked;
