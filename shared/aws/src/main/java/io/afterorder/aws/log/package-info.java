/** Log lines and metrics as JSON on standard output. */
@NullMarked
package io.afterorder.aws.log;

import org.jspecify.annotations.NullMarked;
