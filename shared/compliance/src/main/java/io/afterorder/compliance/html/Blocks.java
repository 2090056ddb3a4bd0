package io.afterorder.compliance.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;

/** Reads visible text block by block. Walks without recursion, so that depth costs no stack. */
final class Blocks implements NodeVisitor {
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    static List<String> of(Element root) {
        var reading = new Blocks();
        root.traverse(reading);
        reading.endBlock();
        return List.copyOf(reading.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            if (element.isBlock()) {
                endBlock();
            } else if (element.normalName().equals("br")) {
                current.append('\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endBlock();
        }
    }

    private void endBlock() {
        if (!current.isEmpty()) {
            blocks.add(current.toString());
            current.setLength(0);
        }
    }
}
