@NullMarked
package io.afterorder.aws.log;

import org.jspecify.annotations.NullMarked;
