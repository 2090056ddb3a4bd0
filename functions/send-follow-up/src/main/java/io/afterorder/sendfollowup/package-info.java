/** A schedule has come due: decide, render, check, claim, dispatch, record. */
@NullMarked
package io.afterorder.sendfollowup;

import org.jspecify.annotations.NullMarked;
