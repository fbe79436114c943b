package org.letopis.model;

/// A stretch of a report's text: half-open, in UTF-16 units of [Report#text()].
///
/// @param start first unit, 0 or more
/// @param end one behind the last unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span %d..%d: wanted 0 <= start <= end".formatted(start, end));
        }
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// By start; of two with one start the longer first, so that what encloses comes before what is enclosed.
    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
