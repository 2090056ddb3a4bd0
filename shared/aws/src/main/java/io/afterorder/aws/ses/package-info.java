/** Messages handed to SES, API version 2. */
@NullMarked
package io.afterorder.aws.ses;

import org.jspecify.annotations.NullMarked;
