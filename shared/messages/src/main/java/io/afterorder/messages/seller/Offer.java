package io.afterorder.messages.seller;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the shop offers to customers who asked for news.
 *
 * @param words what it is, as a message says it: "15% off all kettles"
 * @param ends the last day
 */
public record Offer(ByLanguage<String> words, String code, Optional<LocalDate> ends, Optional<String> link) {}
