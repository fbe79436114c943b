package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Keeps what the elements say whose names are a hint of author, date, caption and the like.
final class MarkReader {
    /// A mark is a few words, not a part of the page.
    private static final int LONGEST = 1000;

    private final List<Segment> segments;
    private final Line line;
    private final List<Mark> marks = new ArrayList<>();

    /// By the place of the element among the open ones.
    private int[] hints = new int[64];

    private int[] segmentAt = new int[64];
    private int[] characterAt = new int[64];
    private @Nullable String[] values = new String[64];

    /// @param segments and `line`: the text so far, which grows
    MarkReader(List<Segment> segments, Line line) {
        this.segments = segments;
        this.line = line;
    }

    List<Mark> marks() {
        return marks;
    }

    /// An element begins.
    ///
    /// @param element its place among the open ones
    /// @param bits of its hints, with or without such as make a mark
    void open(int element, int bits, Attributes attributes) {
        if (element >= hints.length) {
            int more = 2 * element;
            hints = Arrays.copyOf(hints, more);
            segmentAt = Arrays.copyOf(segmentAt, more);
            characterAt = Arrays.copyOf(characterAt, more);
            values = Arrays.copyOf(values, more);
        }
        hints[element] = bits & Hint.MARKED;
        if (hints[element] != 0) {
            segmentAt[element] = segments.size();
            characterAt[element] = line.length();
            values[element] =
                    attributes.value(
                            attributes.has(Attribute.DATETIME)
                                    ? Attribute.DATETIME
                                    : Attribute.CONTENT);
        }
    }

    /// The element ends; what it says is what was added to segments and line since it began.
    void close(int element) {
        int bits = hints[element];
        hints[element] = 0;
        if (bits == 0) {
            return;
        }
        int first = segmentAt[element];
        int from = first == segments.size() ? Math.min(characterAt[element], line.length()) : 0;
        if (line.length() - from > LONGEST) {
            return;
        }
        var text = new StringBuilder();
        for (int i = first; i < segments.size() && text.length() <= LONGEST; i++) {
            text.append(text.isEmpty() ? "" : " ").append(segments.get(i).text());
        }
        String rest = line.from(from);
        text.append(text.isEmpty() || rest.isEmpty() ? "" : " ").append(rest);
        String value = values[element];
        boolean says = !text.isEmpty() || (value != null && !value.isEmpty());
        if (text.length() <= LONGEST && says) {
            int end = segments.size() + (line.isBlank() ? 0 : 1);
            String said = value == null || value.isEmpty() ? null : value;
            for (; bits != 0; bits &= bits - 1) {
                Hint hint = Hint.ALL.get(Integer.numberOfTrailingZeros(bits));
                marks.add(new Mark(hint, text.toString(), said, first, end));
            }
        }
    }
}
