/** A touch and an order become a message, or a reason why not. */
@NullMarked
package io.afterorder.messages.render;

import org.jspecify.annotations.NullMarked;
