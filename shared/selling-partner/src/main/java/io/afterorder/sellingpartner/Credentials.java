package io.afterorder.sellingpartner;

/**
 * What Login with Amazon wants: the application's id and secret, and the seller's refresh token for one region. Secret:
 * {@link #toString} hides it.
 */
public record Credentials(String clientId, String clientSecret, String refreshToken) {
    @Override
    public String toString() {
        return "Credentials[...]";
    }
}
