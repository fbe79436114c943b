package org.letopis.page;

import java.util.ArrayList;
import java.util.List;

/// Writes the text of a page down in segments: a segment is what stands between two borders of blocks.
final class SegmentWriter {
    /// Segments of a larger page; ours.
    private static final int MANY = 300;

    private final List<Segment> segments = new ArrayList<>(MANY);
    private final Line line = new Line();
    private final Formatting formatting = new Formatting();
    private int breaks;

    /// The segments so far, which become more.
    List<Segment> segments() {
        return segments;
    }

    /// How many segments there are so far.
    int count() {
        return segments.size();
    }

    /// The segment that is being written.
    Line line() {
        return line;
    }

    /// The links and emphases that are in force.
    Formatting formatting() {
        return formatting;
    }

    void text(Markup html, int from, int end) {
        if (line.append(html, from, end, formatting.inLink(), formatting.emphasised())) {
            breaks = 0;
        }
    }

    /// Two in a row end a paragraph, as pages did before there were style sheets.
    ///
    /// @param container index of the block element around it
    void lineBreak(int container) {
        breaks++;
        if (breaks >= 2) {
            end(container);
        } else {
            line.space();
        }
    }

    /// A border of blocks: ends the segment, if there is any text in it.
    ///
    /// @param container index of the block element around it
    void end(int container) {
        if (!line.isBlank()) {
            segments.add(new Segment(line.from(0), line.linkShare(), line.emphasis(), container));
        }
        line.clear();
        breaks = 0;
    }
}
