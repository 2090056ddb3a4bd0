/** Secrets by reference, in AWS Secrets Manager. */
@NullMarked
package io.afterorder.aws.secrets;

import org.jspecify.annotations.NullMarked;
