@NullMarked
package io.afterorder.aws.ses;

import org.jspecify.annotations.NullMarked;
