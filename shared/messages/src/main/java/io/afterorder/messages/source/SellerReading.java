package io.afterorder.messages.source;

import io.afterorder.compliance.Declared.Necessity;
import io.afterorder.messages.seller.ByLanguage;
import io.afterorder.messages.seller.Logo;
import io.afterorder.messages.seller.Product;
import io.afterorder.messages.seller.ProductDocument;
import io.afterorder.messages.seller.SellerProfile;
import io.afterorder.messages.seller.Shop;
import io.afterorder.messages.seller.Terms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code seller.yaml}. */
final class SellerReading {
    private static final List<Key> SELLER = List.of(Key.of("brand", "Nordlicht"), Key.of("website", "www.example.com"),
            Key.of("postalAddress", "Example Ltd, 1 High Street, London"),
            Key.of("logo", "{link: https://..., alt: Nordlicht, width: 160, height: 40}"),
            Key.of("terms", "{returnDays: 30, refundDays: 7}"), Key.of("shop", "{home: https://www.example.com/}"),
            Key.of("offer", "{code: LIGHT15, words: {en: 15% off all lamps}}"),
            Key.of("products", "a list of products, each with \"- skus: [...]\""));
    private static final List<Key> LOGO = List.of(Key.of("link", "https://www.example.com/logo.png"),
            Key.of("alt", "Nordlicht"), Key.of("width", "160"), Key.of("height", "40"));
    private static final List<Key> PRODUCT = List.of(Key.of("skus", "[LAMP-1]"), Key.of("asins", "[B0EXAMPLE1]"),
            Key.of("name", "{en: Desk lamp}"), Key.of("documents", "a list of documents, each with \"- title: ...\""),
            Key.of("care", "{en: [Dust it with a dry cloth.]}"), Key.of("setup", "{en: [Turn in the bulb.]}"),
            Key.of("shop", "{link: https://www.example.com/lamp}"));
    private static final List<Key> DOCUMENT = List.of(Key.of("title", "{en: User manual}"),
            Key.of("link", "https://www.example.com/manual.pdf"), Key.of("necessity", "manual"));

    private static final Choice<Necessity> NECESSITY = Choice.of("a reason why a buyer needs a document",
            List.of(Necessity.MANUAL, Necessity.DRIVER), necessity -> necessity.name().toLowerCase(Locale.ROOT));
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern ASIN = Pattern.compile("[A-Z0-9]{10}");
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,2}");
    private static final int WIDEST_LOGO = 480;

    private final YamlFile file;

    SellerReading(YamlFile file) {
        this.file = file;
    }

    /** The profile; empty, with every error noted in the file, where something is wrong. */
    Optional<SellerProfile> read() {
        return file.mapping("the seller", SELLER).flatMap(this::seller);
    }

    private Optional<SellerProfile> seller(YamlMapping seller) {
        var brand = seller.required("brand", SellerReading::words);
        var website = seller.optional("website", SellerReading::host);
        var postalAddress = seller.optional("postalAddress", SellerReading::words);
        var logo = seller.section("logo", "a logo", LOGO).flatMap(this::logo);
        var products = seller.sections("products", "a product", PRODUCT).stream().map(this::product).toList();
        var terms = seller.section("terms", "the terms", ShopReading.TERMS).map(ShopReading::terms);
        var shop = seller.section("shop", "the shop", ShopReading.SHOP).map(ShopReading::shop);
        var offer = seller.section("offer", "the offer", ShopReading.OFFER).flatMap(ShopReading::offer);
        refuseUnknownProducts(seller, products);
        return file.isSound() && brand.isPresent()
                ? Optional.of(new SellerProfile(brand.get(), website.orElse(""), postalAddress.orElse(""), logo,
                        products, terms.orElse(Terms.NONE), shop.orElse(Shop.NONE), offer))
                : Optional.empty();
    }

    /** What is recommended must be told of, with a page of its own. */
    private static void refuseUnknownProducts(YamlMapping seller, List<Product> products) {
        var listed = products.stream().filter(product -> product.listing().isPresent())
                .flatMap(product -> product.skus().stream()).toList();
        products.stream().flatMap(product -> product.listing().stream())
                .flatMap(listing -> Stream.concat(listing.goesWith().stream(), listing.upgrade().stream()))
                .filter(sku -> !listed.contains(sku)).distinct()
                .forEach(sku -> seller.error("products",
                        "recommend \"" + sku + "\", which is no SKU of a product with a "
                                + "shop: {link: ...}; write one as its entry writes it"));
    }

    private Optional<Logo> logo(YamlMapping logo) {
        var link = logo.required("link", SellerReading::https);
        var alt = logo.required("alt", SellerReading::words);
        var width = logo.required("width", SellerReading::pixels);
        var height = logo.required("height", SellerReading::pixels);
        return file.isSound()
                ? Optional
                        .of(new Logo(link.orElseThrow(), alt.orElseThrow(), width.orElseThrow(), height.orElseThrow()))
                : Optional.empty();
    }

    private Product product(YamlMapping product) {
        var skus = product.list("skus", SellerReading::words);
        var asins = product.list("asins", SellerReading::asin);
        if (!product.has("skus") && !product.has("asins")) {
            product.error("skus", "or asins must say which product this is; write skus: [LAMP-1]");
        }
        var documents = product.sections("documents", "a document", DOCUMENT).stream()
                .flatMap(document -> document(document).stream()).toList();
        return new Product(skus, asins, new ByLanguage<>(product.byLanguage("name", SellerReading::words)), documents,
                new ByLanguage<>(product.listsByLanguage("care", SellerReading::words)),
                new ByLanguage<>(product.listsByLanguage("setup", SellerReading::words)),
                product.section("shop", "a product in the shop", ShopReading.LISTING).flatMap(ShopReading::listing));
    }

    private Optional<ProductDocument> document(YamlMapping document) {
        if (!document.has("title")) {
            document.required("title", text -> text);
        }
        var titles = document.byLanguage("title", SellerReading::words);
        var link = document.required("link", SellerReading::https);
        var necessity = document.required("necessity", NECESSITY);
        return link.isPresent() && necessity.isPresent()
                ? Optional.of(new ProductDocument(new ByLanguage<>(titles), link.get(), necessity.get()))
                : Optional.empty();
    }

    static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("\"\" is empty; write words or leave it out");
        }
        return text;
    }

    private static String host(String text) {
        if (!HOST.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a host; write www.example.com, without https://");
        }
        return text;
    }

    private static String asin(String text) {
        if (!ASIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an ASIN; write its ten letters and digits, for example B0EXAMPLE1");
        }
        return text;
    }

    static String https(String text) {
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a link (" + e.getReason()
                    + "); write https://www.example.com/manual.pdf", e);
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is not a link that Amazon permits; write one with https://");
    }

    private static int pixels(String text) {
        if (!PIXELS.matcher(text).matches() || Integer.parseInt(text) > WIDEST_LOGO) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number of pixels from 1 to " + WIDEST_LOGO
                    + ", which is 80 % of a message's width");
        }
        return Integer.parseInt(text);
    }
}
