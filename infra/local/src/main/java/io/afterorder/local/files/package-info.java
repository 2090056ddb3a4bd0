/** Files that are there whole or not at all. */
@NullMarked
package io.afterorder.local.files;

import org.jspecify.annotations.NullMarked;
