@NullMarked
package io.afterorder.messages.source;

import org.jspecify.annotations.NullMarked;
