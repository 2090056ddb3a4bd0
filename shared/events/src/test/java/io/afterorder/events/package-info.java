@NullMarked
package io.afterorder.events;

import org.jspecify.annotations.NullMarked;
