@NullMarked
package io.afterorder.messages.template;

import org.jspecify.annotations.NullMarked;
