/** What the stand-ins' servers share: a loopback port, and errors as AWS writes them. */
@NullMarked
package io.afterorder.local.http;

import org.jspecify.annotations.NullMarked;
