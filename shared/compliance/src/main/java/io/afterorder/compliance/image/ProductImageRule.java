package io.afterorder.compliance.image;

import io.afterorder.compliance.Breaches;
import io.afterorder.compliance.Declared;
import io.afterorder.compliance.Finding;
import io.afterorder.compliance.Message;
import io.afterorder.compliance.OrderFacts.Item;
import io.afterorder.compliance.Rule;
import io.afterorder.compliance.SellerFacts;
import io.afterorder.compliance.Where;
import io.afterorder.compliance.link.Address;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bars pictures of the purchased product: Amazon adds its own. Communication Guidelines (2020-11). */
final class ProductImageRule implements Rule {
    /** Amazon's shop names a picture by the part up to the first full stop; what follows only says its size. */
    private static final Pattern AMAZON_PICTURE = Pattern.compile("/images/[ipIP]/([\\w+%-]{6,})");
    private static final Pattern FILE = Pattern.compile("/([^/]{8,}?)(?:\\.[a-z]{3,4})?$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public String id() {
        return "image.of-product";
    }

    @Override
    public Stream<Finding> check(Message message) {
        var items = message.order().map(order -> order.items()).orElse(List.of());
        return Breaches.among(message.pictures(),
                picture -> !picture.image().hidden()
                        && (picture.is(Declared.Depiction.PRODUCT) || showsAny(picture, items, message)),
                picture -> Finding.block(id(), Where.HTML, picture.excerpt(),
                        "This image shows the product; Amazon puts a picture of it into the message itself.",
                        "Take the image out."));
    }

    private static boolean showsAny(Pictured picture, List<Item> items, Message message) {
        for (var item : items) {
            if (shows(picture, item, message)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Pictured picture, Item item, Message message) {
        return item.imageUrls().stream().anyMatch(url -> isSamePicture(picture, Address.of(url)))
                || (picture.declared().isEmpty()
                        && (isNamed(picture, item.asin()) || saysTitle(picture, item, message)));
    }

    private static boolean isSamePicture(Pictured picture, Address known) {
        var one = picture.address();
        if (one.host().isEmpty() || known.host().isEmpty()) {
            return false;
        }
        var path = withoutQuery(known.rest());
        if (one.host().equals(known.host()) && withoutQuery(one.rest()).equals(path)) {
            return true;
        }
        var amazon = first(AMAZON_PICTURE, known.rest());
        return amazon.isPresent()
                ? amazon.equals(first(AMAZON_PICTURE, one.rest()))
                : picture.declared().isEmpty() && first(FILE, path).isPresent()
                        && first(FILE, path).equals(first(FILE, withoutQuery(one.rest())));
    }

    private static String withoutQuery(String rest) {
        int end = rest.indexOf('?');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static boolean isNamed(Pictured picture, String asin) {
        return asin.length() == 10 && picture.path().contains(asin.toLowerCase(Locale.ROOT));
    }

    /** Whether the alt text is the title, or the beginning of it in at least two words that are not the brand's. */
    private static boolean saysTitle(Pictured picture, Item item, Message message) {
        var brand = words(message.seller().map(SellerFacts::brand).orElse(""));
        var said = words(picture.image().alt().orElse(""));
        said.removeAll(brand);
        return said.size() >= 2 && words(item.title()).containsAll(said);
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
