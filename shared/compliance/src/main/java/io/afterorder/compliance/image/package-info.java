/** Pictures: what they show, and whom they tell of it. */
@NullMarked
package io.afterorder.compliance.image;

import org.jspecify.annotations.NullMarked;
