/** The studio: a web page on the local stack, for sellers and template writers. */
@NullMarked
package io.afterorder.local.studio;

import org.jspecify.annotations.NullMarked;
