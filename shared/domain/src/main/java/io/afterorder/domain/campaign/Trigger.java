package io.afterorder.domain.campaign;

import io.afterorder.domain.order.Order;

import java.time.Instant;
import java.util.Optional;

/** What a touch counts its delay from. */
public sealed interface Trigger
        permits Milestone, ProblemReported, InquiryAbout, ReturnFor, OnDate, OnSend {
    /** When it happened to the order, or is estimated to; empty while that is not known. */
    Optional<Instant> instantOf(Order order);

    /** Why there is no instant, to follow "because", for example "it has not been shipped". */
    String absence();

    /** Whether it is the milestone, or one kind of it. */
    default boolean isAbout(Milestone milestone) {
        return false;
    }

    /** Whether most orders come to it, so that its absence is worth telling. */
    default boolean isUsual() {
        return true;
    }
}
