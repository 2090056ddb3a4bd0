@NullMarked
package io.afterorder.aws;

import org.jspecify.annotations.NullMarked;
