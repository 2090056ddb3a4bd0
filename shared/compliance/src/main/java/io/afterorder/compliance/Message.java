package io.afterorder.compliance;

import io.afterorder.compliance.html.Image;
import io.afterorder.compliance.html.Page;
import io.afterorder.compliance.html.StyledText;
import io.afterorder.compliance.image.Pictured;
import io.afterorder.compliance.link.Clickable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rendered message as its reader would get it, with what is known of its order and seller. What the rules share, such
 * as the parsed HTML, is made once, when the first rule asks for it. One message is checked by one thread.
 */
public final class Message {
    private final MessageBuilder given;
    private final Lazy<Optional<Page>> page;
    private final Lazy<List<Passage>> visibleText;
    private final Lazy<List<Passage>> plainText;
    private final Lazy<List<Passage>> altTexts;
    private final Lazy<List<Clickable>> links;
    private final Lazy<List<Pictured>> pictures;
    private final Lazy<Titles> titles;

    Message(MessageBuilder given) {
        this.given = given;
        this.page = new Lazy<>(() -> html().map(Page::of));
        this.visibleText = new Lazy<>(() -> new VisibleText().of(this));
        this.plainText = new Lazy<>(() -> VisibleText.plain(visibleText()));
        this.altTexts = new Lazy<>(() -> page().map(VisibleText::altTexts).orElse(List.of()));
        this.links = new Lazy<>(() -> Clickable.of(this));
        this.pictures = new Lazy<>(() -> Pictured.in(this));
        this.titles = new Lazy<>(() -> Titles.of(this));
    }

    /**
     * Begins a message.
     *
     * @param purpose one of {@link Purposes}; any other word makes a message that is not permitted
     * @param locale the language that the message is said to be written in
     */
    public static MessageBuilder of(Channel channel, String purpose, Locale locale) {
        return new MessageBuilder(channel, purpose, locale);
    }

    /** The subject, then each block of the HTML in reading order, then each paragraph of the text part. */
    public List<Passage> visibleText() {
        return visibleText.get();
    }

    /** The passages of one part of the message. */
    public Stream<Passage> visibleText(Where where) {
        return visibleText().stream().filter(passage -> passage.where() == where);
    }

    /** How many words one part of the message has. */
    public int words(Where where) {
        int words = 0;
        for (var passage : visibleText()) {
            words += passage.where() == where ? passage.characters().words() : 0;
        }
        return words;
    }

    /** The visible text in normal form: narrow letters, plain hyphens and blanks, nothing invisible. */
    public List<Passage> plainText() {
        return plainText.get();
    }

    /** What images say where they are not shown, in normal form. */
    public List<Passage> altTexts() {
        return altTexts.get();
    }

    /** All that a reader can click: the links of the HTML, and addresses that a mail client makes clickable. */
    public List<Clickable> links() {
        return links.get();
    }

    /** The HTML part, parsed and styled; empty where there is none. */
    public Optional<Page> page() {
        return page.get();
    }

    /** The pictures of the HTML part, hidden ones and backgrounds too. */
    public List<Image> images() {
        return page().map(Page::images).orElse(List.of());
    }

    /** Them with what their author declares of them. */
    public List<Pictured> pictures() {
        return pictures.get();
    }

    /** The first text of each look of the HTML part. */
    public List<StyledText> looks() {
        return page().map(Page::looks).orElse(List.of());
    }

    /** The text without the titles of the order's products, which may say anything; each leaves a blank. */
    public String withoutTitles(String passage) {
        return titles.get().removedFrom(passage);
    }

    /** Whether the message answers one of the buyer's own. */
    public boolean isReply() {
        return Purposes.REPLIES.contains(purpose());
    }

    /** Whether the message asks for a review. */
    public boolean isReviewRequest() {
        return purpose().equals("REVIEW_REQUEST");
    }

    /** Whether the message advertises; only the direct channel may. */
    public boolean isMarketing() {
        return Purposes.MARKETING.contains(purpose());
    }

    /** The caller's name for the message; empty where it gave none. */
    public String id() {
        return given.id;
    }

    public Channel channel() {
        return given.channel;
    }

    public String purpose() {
        return given.purpose;
    }

    /** The language that the message is said to be written in. */
    public Locale locale() {
        return given.locale;
    }

    /** The sender's address; empty where it is missing. */
    public String from() {
        return given.from;
    }

    /** The recipient's address; empty where it is missing. */
    public String to() {
        return given.to;
    }

    /** The subject; empty where it is missing. */
    public String subject() {
        return given.subject;
    }

    public Optional<String> html() {
        return present(given.html);
    }

    public Optional<String> text() {
        return present(given.text);
    }

    /** Extra headers. Names compare without case: see {@link #header}. */
    public Map<String, String> headers() {
        return given.headers;
    }

    /** The value of a header whose name is compared without case. */
    public Optional<String> header(String name) {
        return headers().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue).findFirst();
    }

    public List<Attachment> attachments() {
        return given.attachments;
    }

    public List<Declared.Link> declaredLinks() {
        return given.links;
    }

    public List<Declared.Phone> declaredPhones() {
        return given.phones;
    }

    public List<Declared.Image> declaredImages() {
        return given.images;
    }

    /** The order; empty for a letter that is about none. */
    public Optional<OrderFacts> order() {
        return present(given.order);
    }

    public Optional<SellerFacts> seller() {
        return present(given.seller);
    }

    private static <T> Optional<T> present(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
