/** What the domain needs of the world. */
@NullMarked
package io.afterorder.domain.port;

import org.jspecify.annotations.NullMarked;
