package io.afterorder.local.studio.preview;

import io.afterorder.compliance.Where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A plain text in pieces, those that a finding is about with its number. */
public final class MarkedText {
    private MarkedText() {}

    /** @param number of the finding; 0 where there is none */
    public record Piece(String text, int number) {
        public boolean marked() {
            return number > 0;
        }
    }

    private record Mark(FoldedText.Range range, int number) {}

    /** The text with the findings of that part of the message. Of findings about the same words the first counts. */
    public static List<Piece> of(String text, Where part, List<NumberedFinding> findings) {
        var folded = new FoldedText(text);
        var marks = findings.stream().filter(finding -> finding.finding().where() == part)
                .flatMap(finding -> folded.find(finding.finding().excerpt())
                        .map(range -> new Mark(range, finding.number())).stream())
                .sorted(Comparator.comparingInt(mark -> mark.range().start())).toList();
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var mark : marks) {
            if (mark.range().start() >= done) {
                add(pieces, text.substring(done, mark.range().start()), 0);
                add(pieces, text.substring(mark.range().start(), mark.range().end()), mark.number());
                done = mark.range().end();
            }
        }
        add(pieces, text.substring(done), 0);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int number) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, number));
        }
    }
}
