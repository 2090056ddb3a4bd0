package io.afterorder.compliance.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.util.List;

/** An HTML part, parsed as a mail client would. */
public final class Page {
    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    /** Parses any string; there is none that is not HTML. */
    public static Page of(String html) {
        return new Page(Jsoup.parse(html));
    }

    public Document document() {
        return document;
    }

    /** The visible text, one string a block (paragraph, cell, list item, heading), in reading order. */
    public List<String> blocks() {
        return Blocks.of(document.body());
    }
}
