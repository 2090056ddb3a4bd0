package io.afterorder.messages.template;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the body of a message as plain text: paragraphs, lists with hyphens or numbers, links written out. */
final class PlainText implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int number;

    private PlainText() {}

    /** Lines end with a line feed; at most one line in a row is empty. */
    static String of(String body) {
        var writing = new PlainText();
        Jsoup.parseBodyFragment(body).body().traverse(writing);
        return writing.text.toString().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "p", "h2" -> text.append("\n\n");
                case "ul", "ol" -> {
                    text.append("\n\n");
                    number = 0;
                }
                case "li" -> text.append('\n').append(bullet(element));
                case "br" -> text.append('\n');
                default -> {
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "a" -> text.append(isLastWord(element)
                        ? ": " + element.attr("href")
                        : " (" + element.attr("href") + ")");
                case "p", "h2", "ul", "ol" -> text.append("\n\n");
                default -> {
                }
            }
        }
    }

    /** Whether its line ends with it, so that the address may follow as it is. */
    private static boolean isLastWord(Element link) {
        var next = link.nextSibling();
        return next == null || next instanceof Element || (next instanceof TextNode words && words.isBlank()
                && (next.nextSibling() == null || next.nextSibling() instanceof Element));
    }

    private String bullet(Element item) {
        number++;
        return item.parent() != null && item.parent().normalName().equals("ol") ? number + ". " : "- ";
    }

    /** As a browser would show it: blanks of the source, line ends too, are one blank. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!blank) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }
}
