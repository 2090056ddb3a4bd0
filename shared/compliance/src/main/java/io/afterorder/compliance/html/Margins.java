package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

/**
 * The room that an element's author left around it, as shares of the letter's width; those left and right include what
 * the elements around it leave.
 */
public record Margins(Element element, double top, double right, double bottom, double left) {
    /** The widest side. */
    public double widest() {
        return Math.max(Math.max(top, bottom), Math.max(left, right));
    }
}
