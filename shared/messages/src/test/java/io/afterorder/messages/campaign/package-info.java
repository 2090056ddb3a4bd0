@NullMarked
package io.afterorder.messages.campaign;

import org.jspecify.annotations.NullMarked;
