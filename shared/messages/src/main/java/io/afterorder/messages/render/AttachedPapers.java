package io.afterorder.messages.render;

import io.afterorder.compliance.Limits;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.campaign.Enclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The papers that go with one message: those of each product in the order's order, then those of every order, each file
 * once.
 */
final class AttachedPapers {
    /** Together they may have no more: rule {@code attachment.size}. */
    private static final long LARGEST = Limits.USUAL.attachmentBytes();

    private final List<Enclosure> enclosures;
    private final Locale locale;
    private final Map<EnclosedFile, Enclosure.Kind> files = new LinkedHashMap<>();

    AttachedPapers(List<Enclosure> enclosures, List<OrderedProduct> products, Locale locale) {
        this.enclosures = enclosures;
        this.locale = locale;
        products.forEach(product -> of(product).forEach(this::add));
        enclosures.stream().filter(enclosure -> enclosure.products().isAll()).forEach(this::add);
    }

    /** What goes with the message, and what each file is. */
    Map<EnclosedFile, Enclosure.Kind> files() {
        return files;
    }

    /** Names of the files that go with it for the product. */
    List<String> namesFor(OrderedProduct product) {
        var names = new ArrayList<String>();
        of(product).forEach(enclosure -> file(enclosure).filter(files::containsKey).map(EnclosedFile::name)
                .ifPresent(names::add));
        return names.stream().distinct().toList();
    }

    private List<Enclosure> of(OrderedProduct product) {
        return enclosures.stream().filter(
                enclosure -> !enclosure.products().isAll() && enclosure.products().includes(product.item())).toList();
    }

    /** What would make the message too large stays behind: the message goes without it rather than not at all. */
    private void add(Enclosure enclosure) {
        file(enclosure).filter(file -> size() + file.bytes() <= LARGEST)
                .ifPresent(file -> files.putIfAbsent(file, enclosure.kind()));
    }

    private long size() {
        return files.keySet().stream().mapToLong(EnclosedFile::bytes).sum();
    }

    private Optional<EnclosedFile> file(Enclosure enclosure) {
        return enclosure.in(locale);
    }
}
