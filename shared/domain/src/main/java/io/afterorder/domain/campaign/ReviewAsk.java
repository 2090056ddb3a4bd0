package io.afterorder.domain.campaign;

/** Whether a touch asks for a review. An order is asked once, whatever the campaign (Communication Guidelines, 2020-11). */
public enum ReviewAsk {
    NEVER,
    /** The touch is the request: it is skipped where one was made before. */
    ALWAYS,
    /** The touch has another purpose and asks beside it, where nobody asked before. */
    IF_NEVER_ASKED
}
