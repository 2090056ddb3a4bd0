/** Runs functions as Lambda does: handlers, invocations, event sources, retries and destinations. */
@NullMarked
package io.afterorder.local.lambda;

import org.jspecify.annotations.NullMarked;
