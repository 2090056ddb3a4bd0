package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Where;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayList;
import java.util.List;

/** A message's HTML with marks around the words that findings are about, or around what carries the markup. */
public final class MarkedHtml {
    private static final String STYLE = "background:#ffe08a;color:#1a1a1a;outline:2px solid #b45309;border-radius:2px";
    private static final String NUMBER_STYLE = "background:#b45309;color:#fff;font:bold 11px sans-serif;padding:0 4px;border-radius:8px";

    private final Document page;

    private MarkedHtml(Document page) {
        this.page = page;
    }

    public static String of(String html, List<NumberedFinding> findings) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        var marked = new MarkedHtml(page);
        findings.stream().filter(finding -> finding.finding().where() == Where.HTML).forEach(marked::mark);
        return page.outerHtml();
    }

    private record Span(TextNode node, int start) {
        int end() {
            return start + node.getWholeText().length();
        }
    }

    private void mark(NumberedFinding finding) {
        var spans = new ArrayList<Span>();
        var text = new StringBuilder();
        page.body().traverse((NodeVisitor) (node, _) -> {
            if (node instanceof Element element && element.isBlock()) {
                text.append('\n');
            } else if (node instanceof TextNode words) {
                spans.add(new Span(words, text.length()));
                text.append(words.getWholeText());
            }
        });
        var found = new FoldedText(text.toString()).find(finding.finding().excerpt());
        if (found.isPresent()) {
            wrap(spans, found.get(), finding.number());
        } else {
            outlineCarrier(finding);
        }
    }

    private static void wrap(List<Span> spans, FoldedText.Range range, int number) {
        var first = true;
        for (var span : spans) {
            int start = Math.max(range.start(), span.start());
            int end = Math.min(range.end(), span.end());
            if (start < end) {
                var mark = cut(span.node(), start - span.start(), end - span.start()).wrap("<mark></mark>").parent();
                if (mark instanceof Element element) {
                    label(element, number, first);
                }
                first = false;
            }
        }
    }

    private static TextNode cut(TextNode node, int start, int end) {
        if (end < node.getWholeText().length()) {
            node.splitText(end);
        }
        return start > 0 ? node.splitText(start) : node;
    }

    private static void label(Element mark, int number, boolean numbered) {
        mark.attr("style", STYLE);
        if (numbered) {
            mark.appendElement("sup").attr("style", NUMBER_STYLE).text(Integer.toString(number));
        }
    }

    /** Markup that shows no words: a link or an image by its address. */
    private void outlineCarrier(NumberedFinding finding) {
        var excerpt = finding.finding().excerpt();
        page.body().getAllElements().stream()
                .filter(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getValue().length() > 2
                                && (attribute.getValue().equals(excerpt) || excerpt.contains(attribute.getValue()))))
                .findFirst().ifPresent(element -> element.wrap("<mark></mark>").parents().stream().findFirst()
                        .ifPresent(mark -> label(mark, finding.number(), true)));
    }
}
