package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

/**
 * A run of visible text between two tags.
 *
 * @param inLink whether it belongs to a link
 */
public record StyledText(String text, Element element, Style style, boolean inLink) {}
