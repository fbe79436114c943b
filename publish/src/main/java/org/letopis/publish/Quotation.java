package org.letopis.publish;

import org.letopis.model.Report;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Words of a report, some of them marked.
///
/// @param language of the report, empty where it is not known
record Quotation(String language, List<Piece> pieces) {
    /// A stretch that is marked as a whole or not at all.
    record Piece(String text, boolean marked) {}

    /// Longer ones are cut around their first mark, so that a page stays light whatever the reports hold. Ours.
    private static final int MOST_CHARACTERS = 1200;

    private static final int BEFORE_MARK_CHARACTERS = 300;

    Quotation {
        pieces = List.copyOf(pieces);
    }

    /// Quotes a stretch of the report.
    ///
    /// @param shown what is quoted
    /// @param marks in the order of the text; what lies outside of `shown` is left out
    static Quotation of(Report report, Span shown, List<Span> marks) {
        String text = report.text();
        Span cut = cut(shown, marks);
        var pieces = new ArrayList<Piece>();
        int at = cut.start();
        if (cut.start() > shown.start()) {
            pieces.add(new Piece("… ", false));
        }
        for (Span mark : marks) {
            int from = Math.max(at, mark.start());
            int to = Math.min(cut.end(), mark.end());
            if (from < to) {
                add(pieces, text.substring(at, from), false);
                add(pieces, text.substring(from, to), true);
                at = to;
            }
        }
        add(pieces, text.substring(at, cut.end()), false);
        if (cut.end() < shown.end()) {
            pieces.add(new Piece(" …", false));
        }
        return new Quotation(language(report), pieces);
    }

    static Quotation of(Report report, Span shown) {
        return of(report, shown, List.of());
    }

    /// The tag for `lang`: empty, as HTML wants it, where the language is not known.
    static String language(Report report) {
        return report.language().equals("und") ? "" : report.language();
    }

    /// The words without marks.
    String plain() {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    private static Span cut(Span shown, List<Span> marks) {
        if (shown.length() <= MOST_CHARACTERS) {
            return shown;
        }
        int mark = marks.isEmpty() ? shown.start() : marks.getFirst().start();
        int start = Math.max(shown.start(), mark - BEFORE_MARK_CHARACTERS);
        return new Span(start, Math.min(shown.end(), start + MOST_CHARACTERS));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replace('\n', ' '), marked));
        }
    }
}
