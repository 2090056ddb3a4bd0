package io.afterorder.domain.campaign;

/**
 * One of several forms in which a touch is tried out.
 *
 * @param weight its share of the orders, in proportion to the weights of the others
 * @param template as the touch has one: {@link Touch#template}
 */
public record Variant(String id, int weight, String template, Delay delay, SendingHours hours) {
    /** @throws IllegalArgumentException where the weight is not positive */
    public Variant {
        if (weight < 1) {
            throw new IllegalArgumentException("the weight of the variant " + id + " must be 1 or more, not " + weight);
        }
    }
}
