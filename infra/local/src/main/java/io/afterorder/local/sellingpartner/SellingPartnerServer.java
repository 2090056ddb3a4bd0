package io.afterorder.local.sellingpartner;

import io.afterorder.local.http.LocalServer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * Amazon's Selling Partner API on this machine, and Login with Amazon at the same endpoint: tokens, the Orders API
 * 2026-01-01's getOrder, and the Solicitations API v1.
 */
public final class SellingPartnerServer implements AutoCloseable {
    private final SellingPartnerFaults faults = new SellingPartnerFaults();
    private final Orders orders;
    private final Solicitations solicitations;
    private final AccessTokens tokens;
    private final InstantSource clock;
    private final LocalServer server;

    /**
     * Starts the server on a free port.
     *
     * @param folder where orders and solicitations are kept; those of an earlier run are there again
     * @param credentials what a token is given for
     */
    public SellingPartnerServer(Path folder, InstantSource clock, SellingPartnerCredentials credentials) {
        this.orders = new Orders(folder.resolve("orders"));
        this.solicitations = new Solicitations(folder.resolve("solicitations"));
        this.tokens = new AccessTokens(credentials, clock);
        this.clock = clock;
        this.server = LocalServer.start(this::route);
    }

    /** Where clients reach it: {@code http://127.0.0.1:PORT}; tokens at {@code /auth/o2/token}. */
    public URI endpoint() {
        return server.endpoint();
    }

    /** The orders that it serves. */
    public Orders orders() {
        return orders;
    }

    /** What was solicited, the first one first, also in earlier runs on the same folder. */
    public List<Solicitation> solicitations() {
        return solicitations.all();
    }

    public SellingPartnerFaults faults() {
        return faults;
    }

    /** Makes every token that was given invalid. */
    public void revokeTokens() {
        tokens.revokeAll();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Rates and bursts: Selling Partner API, usage plans of the operations. */
    private void route(RoutesConfig routes) {
        var ordersApi = new OrdersApi(orders);
        var solicitationsApi = new SolicitationsApi(orders, solicitations, faults, clock);
        var order = "/solicitations/v1/orders/{orderId}";
        routes.exception(SellingPartnerException.class, SellingPartnerException::answer);
        routes.post("/auth/o2/token", tokens::issue);
        routes.get("/orders/2026-01-01/orders/{orderId}", guarded(0.5, 30, ordersApi::getOrder));
        routes.get(order, guarded(1, 5, solicitationsApi::actions));
        routes.post(order + "/solicitations/productReviewAndSellerFeedback",
                guarded(1, 5, solicitationsApi::solicit));
    }

    private Handler guarded(double perSecond, double burst, Handler handler) {
        var plan = new UsagePlan(perSecond, burst, faults, clock);
        return context -> {
            tokens.check(context);
            plan.count(context);
            failIfTold();
            handler.handle(context);
        };
    }

    private void failIfTold() {
        if (faults.takeFailure()) {
            throw SellingPartnerException.internal();
        }
    }
}
