package io.afterorder.sellingpartner;

import io.afterorder.domain.Marketplace;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A seller's account in one region.
 *
 * @param endpoint of the Selling Partner API, without a path
 * @param tokenEndpoint of Login with Amazon
 * @param credentials asked for each time that a token is fetched, so that they are loaded late and may change; what it
 *        throws goes through to whoever made the call
 */
public record SellingPartnerAccount(URI endpoint, URI tokenEndpoint, Supplier<Credentials> credentials) {
    /** Selling Partner API, "Connect to the Selling Partner API", step 1 (2026-11). */
    public static final URI LOGIN_WITH_AMAZON = URI.create("https://api.amazon.com/auth/o2/token");

    /**
     * The account that a function's environment names: the secret's ARN in {@code SELLING_PARTNER_SECRET_ARN}, the API in
     * {@code SELLING_PARTNER_ENDPOINT}, and where it is not Amazon's own, Login with Amazon in {@code LOGIN_ENDPOINT}.
     *
     * @param environment gives a variable's value; empty where it is not set
     * @param secrets gives the text of the secret with an ARN
     * @return empty where the stack has no access to the seller's account
     * @throws IllegalStateException where the secret is named and the endpoint is not
     */
    public static Optional<SellingPartnerAccount> chosenBy(Function<String, Optional<String>> environment,
            UnaryOperator<String> secrets) {
        return environment.apply("SELLING_PARTNER_SECRET_ARN").map(arn -> new SellingPartnerAccount(
                environment.apply("SELLING_PARTNER_ENDPOINT").map(URI::create)
                        .orElseThrow(() -> new IllegalStateException("SELLING_PARTNER_SECRET_ARN is set and "
                                + "SELLING_PARTNER_ENDPOINT is not; template.yaml sets both")),
                environment.apply("LOGIN_ENDPOINT").map(URI::create).orElse(LOGIN_WITH_AMAZON),
                () -> CredentialsText.read(secrets.apply(arn))));
    }

    /** The account that sells in the marketplace, at Amazon's own endpoints. */
    public static SellingPartnerAccount in(Marketplace marketplace, Supplier<Credentials> credentials) {
        return new SellingPartnerAccount(endpointOf(marketplace), LOGIN_WITH_AMAZON, credentials);
    }

    /** Selling Partner API, "SP-API Endpoints" (2026-11): North America, Europe and the Far East have one each. */
    public static URI endpointOf(Marketplace marketplace) {
        var region = switch (marketplace) {
            case US, CA, MX, BR -> "na";
            case UK, DE, FR, IT, ES, NL, SE, PL, TR -> "eu";
            case JP -> "fe";
        };
        return URI.create("https://sellingpartnerapi-" + region + ".amazon.com");
    }
}
