@NullMarked
package io.afterorder.aws.scheduler;

import org.jspecify.annotations.NullMarked;
