package io.afterorder.local.permission;

import io.afterorder.local.run.Project;
import io.afterorder.messages.source.CampaignCompiler;
import io.afterorder.messages.source.Compilation.Compiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Campaigns of three templates that between them ask for all that a campaign can ask for. */
final class SmallCampaigns {
    private static final String AMAZON = """
            id: amazon
            priority: 1
            orders: {channel: amazon}
            sendingHours: {from: "00:00", to: "23:59"}
            touches:
              - {id: documents, purpose: PRODUCT_DOCUMENTS, trigger: shipped, delay: P1D, template: product-documents, review: never, expiresAfter: P5D}
              - {id: review, purpose: REVIEW_REQUEST, trigger: delivered, delay: P6D, template: review-request, review: always, expiresAfter: P10D}
            """;
    private static final String SHOP = """
            id: shop
            orders: {channel: direct, buyers: first}
            sendingHours: {from: "00:00", to: "23:59"}
            touches:
              - {id: offer, purpose: PROMOTION, trigger: confirmed, delay: P3D, template: offer, review: never, expiresAfter: P5D}
              - {id: spring, purpose: PROMOTION, trigger: {send: spring}, delay: PT0S, template: offer, review: never, expiresAfter: P5D}
            """;
    private static final List<String> SHIPPED = List.of("seller.yaml", "segments.yaml", "words.txt", "themes/brand.hbs",
            "themes/amazon-plain.hbs", "phrases/en.hbs", "templates/offer/en.hbs", "templates/product-documents/en.hbs",
            "templates/review-request/en.hbs");

    private SmallCampaigns() {}

    /** The compiled file. */
    static Path in(Path folder) throws IOException {
        var source = folder.resolve("seller");
        for (var name : SHIPPED) {
            Files.createDirectories(source.resolve(name).getParent());
            Files.copy(Project.home().resolve("shared/messages/src/main/resources").resolve(name),
                    source.resolve(name));
        }
        var campaigns = Files.createDirectories(source.resolve("campaigns"));
        Files.writeString(campaigns.resolve("amazon.yaml"), AMAZON);
        Files.writeString(campaigns.resolve("shop.yaml"), SHOP);
        if (CampaignCompiler.compile(source) instanceof Compiled compiled) {
            var file = folder.resolve("campaigns.json");
            compiled.writeTo(file);
            return file;
        }
        throw new AssertionError("the campaigns do not compile: " + CampaignCompiler.compile(source));
    }
}
