@NullMarked
package io.afterorder.local.render;

import org.jspecify.annotations.NullMarked;
