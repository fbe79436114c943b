package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;

/// Colours for a terminal, or none.
record Paint(boolean coloured) {
    private static final String RESET = "\u001b[0m";

    /// What a stretch of text is, with the ANSI sequence that shows it.
    enum Layer {
        NAME("\u001b[32m"),
        CONTENT("\u001b[3m"),
        SOURCE("\u001b[1;34m"),
        CUE("\u001b[34m"),
        TIME("\u001b[36m"),
        FIGURE("\u001b[1;33m"),
        UNREAD("\u001b[31m");

        private final String sequence;

        Layer(String sequence) {
            this.sequence = sequence;
        }
    }

    String strong(String text) {
        return coloured ? "\u001b[1m" + text + RESET : text;
    }

    String quiet(String text) {
        return coloured ? "\u001b[2m" + text + RESET : text;
    }

    String in(Layer layer, String text) {
        return coloured ? layer.sequence + text + RESET : text;
    }

    /// A stretch of text with its layers marked, broken at spaces.
    ///
    /// @param layers for each unit of the whole text its layer, or null
    /// @param width in columns; a longer word stands on a line of its own
    String wrapped(String text, Span span, @Nullable Layer[] layers, int width) {
        var out = new StringBuilder();
        int column = 0;
        int start = span.start();
        while (start < span.end()) {
            int end = wordEnd(text, start, span.end());
            if (column > 0 && column + 1 + end - start > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            append(out, text, start, end, layers);
            column += end - start;
            start = end + 1;
        }
        return out.toString();
    }

    private static int wordEnd(String text, int start, int limit) {
        int end = start;
        while (end < limit && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private void append(
            StringBuilder out, String text, int start, int end, @Nullable Layer[] layers) {
        int at = start;
        while (at < end) {
            Layer layer = layers[at];
            int to = at;
            while (to < end && layers[to] == layer) {
                to++;
            }
            String piece = text.substring(at, to);
            out.append(layer == null ? piece : in(layer, piece));
            at = to;
        }
    }
}
