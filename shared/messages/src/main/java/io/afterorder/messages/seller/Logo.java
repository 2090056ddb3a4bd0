package io.afterorder.messages.seller;

/**
 * The brand's logo, declared so that the check knows it for one.
 *
 * @param link https
 * @param alt what it shows, for example the brand's name
 * @param width in pixels, at most 80 % of the usual 600 (rule {@code style.image-width})
 * @param height in pixels
 */
public record Logo(String link, String alt, int width, int height) {}
