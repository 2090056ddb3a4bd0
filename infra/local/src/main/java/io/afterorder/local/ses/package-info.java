/** Amazon SES v2 on this machine: its API over HTTP, mail as .eml files, and the events that SES publishes. */
@NullMarked
package io.afterorder.local.ses;

import org.jspecify.annotations.NullMarked;
