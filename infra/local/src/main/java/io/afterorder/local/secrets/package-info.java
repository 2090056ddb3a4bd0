/** AWS Secrets Manager on this machine, as far as functions read from it. */
@NullMarked
package io.afterorder.local.secrets;

import org.jspecify.annotations.NullMarked;
