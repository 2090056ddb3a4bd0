package io.afterorder.sellingpartner;

import io.afterorder.domain.Marketplace;
import io.afterorder.domain.OrderId;
import io.afterorder.domain.Reason;
import io.afterorder.domain.port.Handover;
import io.afterorder.domain.port.Solicitations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * Asks through createProductReviewAndSellerFeedbackSolicitation of the Solicitations API. Amazon takes one request an
 * order, from 5 days after the earliest delivery date to 30 after the latest, and gives no id for it.
 */
public final class SolicitationsApi implements Solicitations {
    private final SignedCalls calls;

    public SolicitationsApi(SellingPartnerAccount account, InstantSource clock) {
        this(account, clock, Http.USUAL);
    }

    SolicitationsApi(SellingPartnerAccount account, InstantSource clock, Http http) {
        this.calls = new SignedCalls(account, http, clock);
    }

    @Override
    public Handover request(OrderId orderId, Marketplace marketplace) {
        var exchange = calls
                .post("/solicitations/v1/orders/" + URLEncoder.encode(orderId.value(), StandardCharsets.UTF_8)
                        + "/solicitations/productReviewAndSellerFeedback?marketplaceIds=" + marketplace.id());
        return switch (exchange) {
            case Exchange.Answer(var status, _, var body) -> handover(orderId, new AmazonError(status, body));
            case Exchange.NotSent(var why) -> busy("Amazon was not reached: " + why);
            case Exchange.NoAnswer(var why) -> inDoubt("Amazon did not answer: " + why);
            case Exchange.NotAllowed(var why) -> new Handover.Closed(new Reason("amazon.credentials",
                    "the seller's credentials were refused: " + why
                            + "; renew the refresh token and the client secret"));
        };
    }

    private static Handover handover(OrderId orderId, AmazonError answer) {
        return switch (answer.status()) {
            case 201 -> new Handover.Accepted("solicitation:" + orderId);
            case 429, 503 -> busy("Amazon is busy: " + answer.text());
            case 401 -> noAccess(answer);
            case 403 -> answer.says("access to requested resource is denied") || answer.isOfToken()
                    ? noAccess(answer)
                    : forbidden(answer);
            default -> answer.isOfRequest()
                    ? refused("amazon.solicitation.refused", "Amazon refused the request: " + answer.text())
                    : inDoubt("Amazon answered " + answer.text());
        };
    }

    /** A repeat and a real refusal are the same status; only the words tell them apart. */
    private static Handover forbidden(AmazonError answer) {
        if (answer.says("already")) {
            return refused("amazon.solicitation.repeated", "Amazon was asked for a review of this order before");
        }
        if (answer.says("range") || answer.says("outside") || answer.says("window")) {
            return refused("amazon.solicitation.window", "Amazon asks for reviews from 5 days after the earliest"
                    + " delivery date to 30 days after the latest: " + answer.text());
        }
        if (answer.says("not available")) {
            return refused("amazon.solicitation.unavailable", "Amazon offers no review request for this order: it was"
                    + " made before, or the order is not eligible");
        }
        return refused("amazon.solicitation.refused", "Amazon refused the request: " + answer.text());
    }

    private static Handover noAccess(AmazonError answer) {
        return new Handover.Closed(new Reason("amazon.solicitation.access", "Amazon denies the application access: "
                + answer.text() + "; give it the role for buyer solicitation and have the seller authorise it again"));
    }

    private static Handover refused(String code, String text) {
        return new Handover.Refused(new Reason(code, text));
    }

    private static Handover busy(String text) {
        return new Handover.Busy(new Reason("amazon.busy", text));
    }

    private static Handover inDoubt(String text) {
        return new Handover.InDoubt(new Reason("amazon.in-doubt", text));
    }
}
