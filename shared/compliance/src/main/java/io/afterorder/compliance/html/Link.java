package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;

/**
 * What a reader can click.
 *
 * @param href as written, with entities resolved
 * @param text what is shown, with the alt texts of pictures in it
 * @param context the whole paragraph in which it stands
 * @param hidden whether no reader can see it
 */
public record Link(Element element, String href, String text, String context, boolean hidden) {}
