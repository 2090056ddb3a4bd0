@NullMarked
package io.afterorder.messages.render;

import org.jspecify.annotations.NullMarked;
