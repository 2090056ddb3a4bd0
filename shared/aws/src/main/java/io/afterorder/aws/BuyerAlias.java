package io.afterorder.aws;

import io.afterorder.domain.EmailAddress;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names a buyer without keeping the address: HMAC-SHA256 under the seller's own key, so that nobody without the key can
 * try addresses against it.
 */
public final class BuyerAlias {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException where the key is shorter than 16 bytes */
    public BuyerAlias(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException(
                    "the key of buyers' aliases has " + key.length + " bytes; give it 16 or more");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 64 hexadecimal digits, the same for the same address whatever its case. */
    public String of(EmailAddress address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var normal = address.value().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
