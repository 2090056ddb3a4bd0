package io.afterorder.domain;

/**
 * Why a follow-up was not sent, was moved, or ended as it did.
 *
 * @param code a stable name such as {@code order.cancelled}; where a rule decides, the rule's id
 * @param text the same for a seller to read, without personal data
 */
public record Reason(String code, String text) {
    @Override
    public String toString() {
        return code + ": " + text;
    }
}
