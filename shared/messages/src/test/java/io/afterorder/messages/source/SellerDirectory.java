package io.afterorder.messages.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A directory as a seller would edit it: good as it begins, until a test breaks it. */
final class SellerDirectory {
    static final String CAMPAIGN = """
            id: after-purchase
            priority: 100
            orders:
              channel: amazon
              marketplaces: [DE, UK]
              fulfilment: [merchant]
            limits:
              perOrder: 2
              minimumGap: PT48H
            sendingHours:
              from: "09:00"
              to: "18:00"
            touches:
              - id: review-request
                purpose: REVIEW_REQUEST
                trigger: delivered
                delay: P6D
                template: review-request
                review: always
                expiresAfter: P10D
              - id: check-up
                purpose: PRODUCT_DOCUMENTS
                trigger: delivered
                delay: P18D
                sendingHours: {from: "10:00", to: "12:00", weekdays: [monday, friday]}
                template: check-up
                review: if-never-asked
                expiresAfter: P7D
            """;

    static final String TEMPLATE = """
            subject: Your order {{orderId}}
            ---
            <p>Hello,</p>
            <p>Here is how to fit the shade of {{list products}}: turn it to the left until it clicks.</p>
            <p>{{brand}}</p>
            """;

    static final String SELLER = """
            brand: Example
            website: www.example.com
            postalAddress: Example Ltd, 1 High Street, London
            products:
              - skus: [LAMP-*]
                asins: [B000000001]
                name: {en: Desk lamp, de: Schreibtischlampe}
                documents:
                  - title: {en: User manual}
                    link: https://docs.example.com/lamp.pdf
                    necessity: manual
                care:
                  en: [Dust it with a dry cloth.]
            """;

    private final Path root;

    SellerDirectory(Path root) {
        this.root = root;
        write("campaigns/after-purchase.yaml", CAMPAIGN);
        write("templates/review-request/en.hbs", TEMPLATE);
        write("templates/check-up/en.hbs", TEMPLATE);
        write("themes/amazon-plain.hbs", "<html lang=\"{{language}}\"><body>{{body}}</body></html>");
        write("themes/brand.hbs",
                "<html lang=\"{{language}}\"><body>{{body}}<p>The brand</p></body></html>");
        write("seller.yaml", SELLER);
    }

    SellerDirectory write(String name, String content) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the words in the campaign, which must be there. */
    SellerDirectory campaign(String words, String others) {
        assertThat(CAMPAIGN).contains(words);
        return write("campaigns/after-purchase.yaml", CAMPAIGN.replaceFirst(Pattern.quote(words),
                Matcher.quoteReplacement(others)));
    }

    /** Replaces the words in the template of the check-up, which must be there. */
    SellerDirectory template(String words, String others) {
        assertThat(TEMPLATE).contains(words);
        return write("templates/check-up/en.hbs", TEMPLATE.replace(words, others));
    }

    /** Replaces the words in the seller's profile, which must be there. */
    SellerDirectory seller(String words, String others) {
        assertThat(SELLER).contains(words);
        return write("seller.yaml", SELLER.replace(words, others));
    }

    Compilation compile() {
        return CampaignCompiler.compile(root);
    }

    Path root() {
        return root;
    }

    List<String> errors() {
        return switch (compile()) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Broken(var errors) -> errors.stream().map(SourceError::toString).toList();
        };
    }
}
