package io.afterorder.local.sellingpartner;

/** What an application proves itself with at Login with Amazon. The stand-in takes these and no others. */
public record SellingPartnerCredentials(String clientId, String clientSecret, String refreshToken) {
    /** Never the secrets. */
    @Override
    public String toString() {
        return "SellingPartnerCredentials[" + clientId + "]";
    }
}
