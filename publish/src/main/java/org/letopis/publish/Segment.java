package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A piece of a report's text within which the same marks hold: marks may nest and cross, segments never do.
///
/// @param css classes, empty where no mark holds
/// @param id of the shortest mark that begins here
/// @param moreIds of the others that begin here
/// @param title of the innermost mark
record Segment(
        Span span,
        String text,
        String css,
        @Nullable String id,
        List<String> moreIds,
        @Nullable String title) {
    /// Cuts a text at every border.
    ///
    /// @param frames parts and sentences: they are borders too, so that no segment crosses one
    /// @param marks in any order
    static List<Segment> cut(String text, List<Span> frames, List<Mark> marks) {
        var borders = new TreeSet<Integer>();
        frames.forEach(span -> addBorders(borders, span));
        marks.forEach(mark -> addBorders(borders, mark.span()));
        var opening = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
        var open = new ArrayList<Mark>();
        var segments = new ArrayList<Segment>();
        int next = 0;
        Integer start = null;
        for (int end : borders) {
            if (start != null && start < text.length()) {
                int from = start;
                open.removeIf(mark -> mark.span().end() <= from);
                var begun = new ArrayList<Mark>();
                while (next < opening.size() && opening.get(next).span().start() <= from) {
                    begun.add(opening.get(next++));
                }
                open.addAll(begun);
                segments.add(of(text, new Span(from, Math.min(end, text.length())), open, begun));
            }
            start = end;
        }
        return segments;
    }

    private static void addBorders(TreeSet<Integer> borders, Span span) {
        borders.add(span.start());
        borders.add(span.end());
    }

    private static Segment of(String text, Span span, List<Mark> open, List<Mark> begun) {
        Map<Mark.Kind, Integer> depths = new EnumMap<>(Mark.Kind.class);
        open.forEach(mark -> depths.merge(mark.kind(), 1, Integer::sum));
        var css = new ArrayList<String>();
        depths.forEach((kind, depth) -> css.add(depth > 1 ? kind.css() + " inner" : kind.css()));
        var ids = new ArrayList<String>();
        for (Mark mark : begun) {
            if (mark.id() != null && !ids.contains(mark.id())) {
                ids.add(mark.id());
            }
        }
        return new Segment(
                span,
                span.in(text),
                String.join(" ", css),
                ids.isEmpty() ? null : ids.getLast(),
                ids.isEmpty() ? List.of() : List.copyOf(ids.subList(0, ids.size() - 1)),
                open.isEmpty() ? null : open.getLast().title());
    }
}
