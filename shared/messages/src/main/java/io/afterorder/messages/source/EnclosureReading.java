package io.afterorder.messages.source;

import io.afterorder.domain.Channel;
import io.afterorder.domain.campaign.EnclosedFile;
import io.afterorder.domain.campaign.Enclosure;
import io.afterorder.domain.campaign.ProductChoice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what goes with a touch's message: {@code attachments}. */
final class EnclosureReading {
    private static final List<Key> KEYS = List.of(Key.of("skus", "[LAMP-*]"), Key.of("asins", "[B0EXAMPLE1]"),
            Key.of("kind", "instructions"), Key.of("files", "{en: documents/lamp-en.pdf}"));

    private final YamlMapping touch;
    private final PaperFiles papers;
    private final Map<List<Object>, EnclosedFile> named = new HashMap<>();

    EnclosureReading(YamlMapping touch, PaperFiles papers) {
        this.touch = touch;
        this.papers = papers;
    }

    List<Enclosure> read(Optional<Channel> channel) {
        var enclosures = touch.sections("attachments", "an attachment", KEYS).stream()
                .flatMap(attachment -> enclosure(attachment, channel).stream()).toList();
        enclosures.stream().map(Enclosure::products).distinct().forEach(products -> enclosures.stream()
                .flatMap(enclosure -> enclosure.files().keySet().stream()).distinct()
                .forEach(language -> refuseTooLarge(enclosures, products, language)));
        return enclosures;
    }

    /** What goes with an order of these products alone must fit into its message. */
    private void refuseTooLarge(List<Enclosure> enclosures, ProductChoice products, Locale language) {
        long bytes = enclosures.stream()
                .filter(enclosure -> enclosure.products().isAll() || enclosure.products().equals(products))
                .flatMap(enclosure -> enclosure.in(language).stream()).distinct().mapToLong(EnclosedFile::bytes).sum();
        if (bytes > PaperFiles.LARGEST) {
            touch.error("attachments", "of " + products + " have " + PaperFiles.megabytes(bytes) + " together in "
                    + language.toLanguageTag() + "; " + PaperFiles.megabytes(PaperFiles.LARGEST)
                    + " may go with one message, so make them smaller or leave some out");
        }
    }

    private Optional<Enclosure> enclosure(YamlMapping attachment, Optional<Channel> channel) {
        var products = attachment.has("skus") || attachment.has("asins")
                ? SelectionReading.products(attachment)
                : ProductChoice.ALL;
        var kind = attachment.required("kind", Forms.ENCLOSURE);
        if (!attachment.has("files")) {
            attachment.required("files", text -> text);
        }
        var files = attachment.byLanguage("files", papers::read);
        if (attachment.has("files") && files.isEmpty()) {
            return Optional.empty();
        }
        if (kind.filter(Enclosure.Kind.OTHER::equals).isPresent()
                && channel.filter(Channel.AMAZON::equals).isPresent()) {
            attachment.error("kind", "\"other\" does not go with the channel amazon, which lets only instructions, "
                    + "warranty papers and invoices be attached; write what it is, or leave it out");
        }
        files.forEach((language, file) -> refuseTwin(attachment, language, file));
        return kind.map(chosen -> new Enclosure(products, chosen, files));
    }

    /** A buyer could not tell the two apart. */
    private void refuseTwin(YamlMapping attachment, Locale language, EnclosedFile file) {
        var other = named.putIfAbsent(List.of(language, file.name()), file);
        if (other != null && !other.sha256().equals(file.sha256())) {
            attachment.error("files", "name two different files " + file.name() + " in " + language.toLanguageTag()
                    + "; call one of them otherwise");
        }
    }
}
