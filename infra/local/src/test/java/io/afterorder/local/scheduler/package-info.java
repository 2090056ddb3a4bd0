@NullMarked
package io.afterorder.local.scheduler;

import org.jspecify.annotations.NullMarked;
