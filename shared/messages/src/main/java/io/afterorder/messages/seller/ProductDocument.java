package io.afterorder.messages.seller;

import io.afterorder.compliance.Declared.Necessity;

/**
 * A document or a download that a product is used with.
 *
 * @param titles in the languages in which it is offered
 * @param link https
 * @param necessity why a buyer needs it, which is what allows a link that leaves Amazon (rule {@code link.external})
 */
public record ProductDocument(ByLanguage<String> titles, String link, Necessity necessity) {}
