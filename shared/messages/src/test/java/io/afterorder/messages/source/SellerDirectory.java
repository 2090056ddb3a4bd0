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

    private final Path root;

    SellerDirectory(Path root) {
        this.root = root;
        write("campaigns/after-purchase.yaml", CAMPAIGN);
        write("templates/review-request/en.hbs", "");
        write("templates/check-up/en.hbs", "");
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
