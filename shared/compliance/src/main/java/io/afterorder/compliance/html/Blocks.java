package io.afterorder.compliance.html;

import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;

/** Gathers the text that is shown into blocks, and the hidden text before them all. */
final class Blocks {
    /** Inboxes show less, in characters. */
    private static final int LONGEST_PREHEADER = 300;

    private final StringBuilder preheader = new StringBuilder();
    private final List<String> found = new ArrayList<>();
    private final List<String> besideLinks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    /** The block without the texts of links; empty until it has one. */
    private final StringBuilder besideLink = new StringBuilder();
    private boolean hasLink;

    void show(String text, boolean inLink) {
        if (inLink && !hasLink) {
            besideLink.append(block);
            hasLink = true;
        }
        block.append(text);
        if (hasLink) {
            besideLink.append(inLink ? " " : text);
        }
    }

    /** Before all that is shown, hidden text is no less read: inboxes show it beside the subject. */
    void hide(TextNode node) {
        if (found.isEmpty() && preheader.length() < LONGEST_PREHEADER && isBlank(block)) {
            preheader.append(node.getWholeText()).append(' ');
        }
    }

    void breakLine() {
        block.append('\n');
        if (hasLink) {
            besideLink.append('\n');
        }
    }

    void end() {
        if (!block.isEmpty()) {
            if (!isBlank(block)) {
                var text = block.toString();
                found.add(text);
                besideLinks.add(hasLink ? besideLink.toString() : text);
            }
            hasLink = false;
            block.setLength(0);
            besideLink.setLength(0);
        }
    }

    void add(Page page) {
        end();
        found.addAll(page.blocks());
        besideLinks.addAll(page.besideLinks());
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\n' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** How many have ended, which is also the number of the one that is still open. */
    int size() {
        return found.size();
    }

    /** Empty where no block of that number has ended. */
    String at(int number) {
        return number >= 0 && number < found.size() ? found.get(number) : "";
    }

    List<String> all() {
        return List.copyOf(found);
    }

    List<String> besideLinks() {
        return List.copyOf(besideLinks);
    }

    String preheader() {
        return preheader.toString().strip();
    }
}
