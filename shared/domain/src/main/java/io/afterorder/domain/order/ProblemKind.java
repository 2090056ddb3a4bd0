package io.afterorder.domain.order;

/** What went wrong with an order. */
public enum ProblemKind {
    OUT_OF_STOCK, LATE, ADDRESS, CUSTOMS, LOST, DAMAGED, MISROUTED
}
