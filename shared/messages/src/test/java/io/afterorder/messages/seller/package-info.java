@NullMarked
package io.afterorder.messages.seller;

import org.jspecify.annotations.NullMarked;
