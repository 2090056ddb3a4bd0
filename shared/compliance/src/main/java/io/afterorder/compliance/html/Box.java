package io.afterorder.compliance.html;

import org.jspecify.annotations.Nullable;

/**
 * An element that is being read.
 *
 * @param room the width in pixels for what is in it
 * @param left the pixels that the authors of it and of those around it left free, as on the right
 * @param close what to do when the element ends
 */
record Box(Style style, Declarations own, double room, double left, double right, @Nullable Runnable close) {
    static final Box PAGE = new Box(Style.START, Declarations.NONE, Widths.USUAL, 0, 0, null);
}
