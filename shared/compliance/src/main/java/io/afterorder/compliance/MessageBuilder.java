package io.afterorder.compliance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is known of a message, gathered piece by piece. {@link #build} copies it, so that a builder may go on. */
public final class MessageBuilder {
    final Channel channel;
    final String purpose;
    final Locale locale;
    String id = "";
    String from = "";
    String to = "";
    String subject = "";
    @Nullable
    String html;
    @Nullable
    String text;
    final Map<String, String> headers;
    final List<Attachment> attachments;
    final List<Declared.Link> links;
    final List<Declared.Phone> phones;
    final List<Declared.Image> images;
    @Nullable
    OrderFacts order;
    @Nullable
    SellerFacts seller;

    MessageBuilder(Channel channel, String purpose, Locale locale) {
        this.channel = channel;
        this.purpose = purpose;
        this.locale = locale;
        headers = new LinkedHashMap<>();
        attachments = new ArrayList<>();
        links = new ArrayList<>();
        phones = new ArrayList<>();
        images = new ArrayList<>();
    }

    private MessageBuilder(MessageBuilder other) {
        channel = other.channel;
        purpose = other.purpose;
        locale = other.locale;
        id = other.id;
        from = other.from;
        to = other.to;
        subject = other.subject;
        html = other.html;
        text = other.text;
        headers = Map.copyOf(other.headers);
        attachments = List.copyOf(other.attachments);
        links = List.copyOf(other.links);
        phones = List.copyOf(other.phones);
        images = List.copyOf(other.images);
        order = other.order;
        seller = other.seller;
    }

    /** The caller's name for the message; the verdict repeats it. */
    public MessageBuilder id(String value) {
        id = value;
        return this;
    }

    public MessageBuilder from(String address) {
        from = address;
        return this;
    }

    public MessageBuilder to(String address) {
        to = address;
        return this;
    }

    public MessageBuilder subject(String line) {
        subject = line;
        return this;
    }

    public MessageBuilder html(String markup) {
        html = markup;
        return this;
    }

    public MessageBuilder text(String plain) {
        text = plain;
        return this;
    }

    public MessageBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public MessageBuilder attach(Attachment attachment) {
        attachments.add(attachment);
        return this;
    }

    /** States what a link, a telephone number or a picture is for. */
    public MessageBuilder declare(Declared declared) {
        switch (declared) {
            case Declared.Link link -> links.add(link);
            case Declared.Phone phone -> phones.add(phone);
            case Declared.Image image -> images.add(image);
        }
        return this;
    }

    public MessageBuilder order(OrderFacts facts) {
        order = facts;
        return this;
    }

    public MessageBuilder seller(SellerFacts facts) {
        seller = facts;
        return this;
    }

    public Message build() {
        return new Message(new MessageBuilder(this));
    }
}
