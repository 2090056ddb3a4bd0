package io.afterorder.compliance;

import java.util.List;

/**
 * What the rules need to know of the seller.
 *
 * @param website the host of the seller's own site, such as {@code www.example.com}; blank where there is none
 * @param registeredSenders addresses registered for Buyer-Seller Messaging
 * @param postalAddress one line; blank where it is unknown
 */
public record SellerFacts(String brand, String website, List<String> registeredSenders, String postalAddress) {
    public SellerFacts {
        registeredSenders = List.copyOf(registeredSenders);
    }
}
