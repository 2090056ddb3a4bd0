@NullMarked
package io.afterorder.aws.erasure;

import org.jspecify.annotations.NullMarked;
