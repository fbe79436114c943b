package org.letopis.page;

import org.letopis.page.Reasons.Kind;

/// What each segment sees of the segments around it.
final class Neighbours {
    /// A time of day stands early in what it dates.
    private static final int CLOCK_WITHIN = 100;

    private static final int DIGITS_OF_DAY_AND_TIME = 7;

    private final Outline outline;
    private final Reasons reasons;
    private final int headlineAt;
    private final boolean[] ends;
    private final int[] kinds;
    private final int[] clocks;
    private final int[] dated;
    private final int[] headings;
    private final int[] holders;
    private final int[] looks;

    private Neighbours(Outline outline, Reasons reasons, int headlineAt) {
        this.outline = outline;
        this.reasons = reasons;
        this.headlineAt = headlineAt;
        int size = outline.segments().size();
        ends = new boolean[size];
        kinds = new int[size];
        clocks = new int[size + 1];
        dated = new int[size + 1];
        headings = new int[size];
        holders = new int[size];
        looks = new int[size];
    }

    static Neighbours of(
            Outline outline, Surroundings surroundings, Reasons reasons, int headlineAt) {
        var neighbours = new Neighbours(outline, reasons, headlineAt);
        int heading = -1;
        for (int i = 0; i < neighbours.kinds.length; i++) {
            Segment segment = outline.segments().get(i);
            String rule = reasons.of(i).rule();
            neighbours.ends[i] = rule != null && Furniture.isEnd(rule);
            neighbours.kinds[i] = neighbours.kind(i, segment);
            int clock = hasClock(segment.text()) ? 1 : 0;
            neighbours.clocks[i + 1] = neighbours.clocks[i] + clock;
            boolean dated = clock > 0 && hasDay(segment.text());
            neighbours.dated[i + 1] = neighbours.dated[i] + (dated ? 1 : 0);
            Container around = outline.container(segment);
            heading = around.isHeading() ? i : heading;
            neighbours.headings[i] = heading;
            neighbours.holders[i] = surroundings.holder(segment);
            neighbours.looks[i] = around.look;
        }
        return neighbours;
    }

    /// Whether the segment is a phrase that ends reports.
    boolean ends(int i) {
        return ends[i];
    }

    /// Segments with a time of day.
    int clocks(int first, int end) {
        return clocks[end] - clocks[first];
    }

    /// Short segments with a day and a time of day.
    int dated(int first, int end) {
        return end <= first ? 0 : dated[end] - dated[first];
    }

    /// The heading above the segment, or itself; -1 for none.
    int heading(int i) {
        return headings[i];
    }

    /// 0 no heading, 1 one that ends reports, 2 one with a reason against it, 3 another.
    int headingClass(int heading) {
        if (heading < 0) {
            return 0;
        }
        if (ends[heading]) {
            return 1;
        }
        return reasons.of(heading).kind() != Kind.NONE && heading != headlineAt ? 2 : 3;
    }

    /// What a segment sees of another: one of 14 kinds, times 4 for how they stand to each other.
    int seen(int i, int other) {
        return isNone(other) ? 0 : kinds[other] * 4 + relation(i, other);
    }

    boolean sameHolder(int i, int other) {
        return !isNone(other) && holders[i] == holders[other];
    }

    private boolean isNone(int segment) {
        return segment < 0 || segment >= kinds.length;
    }

    /// 1 same element around and same look, 2 same element around, 3 another.
    private int relation(int i, int other) {
        if (!sameHolder(i, other)) {
            return 3;
        }
        return looks[i] == looks[other] ? 1 : 2;
    }

    private int kind(int i, Segment segment) {
        if (ends[i]) {
            return 12;
        }
        Container around = outline.container(segment);
        int full = segment.lengthClass() >= 2 ? 1 : 0;
        return switch (reasons.of(i).kind()) {
            case CAPTION -> 1;
            case PHRASE -> 2;
            case HEADLINE -> 3;
            case LINKS_ONLY -> 4;
            case ELEMENT_OF_THE_SITE, STORY, BYLINE_OR_DATE, TAGS, SAID_BEFORE -> 5;
            case NONE -> {
                if (around.isHeading()) {
                    yield 6;
                }
                yield switch (around.tag) {
                    case LI, DD, DT -> 7;
                    case P -> 8 + full;
                    default -> 10 + full;
                };
            }
        };
    }

    /// «A. Berg, 5 April 2012, 12:30»: more digits than a time of day has, in few words.
    static boolean hasDay(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && text.length() <= CLOCK_WITHIN; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= DIGITS_OF_DAY_AND_TIME;
    }

    /// «12:30»
    static boolean hasClock(String text) {
        int end = Math.min(text.length() - 2, CLOCK_WITHIN);
        int colon = end < 1 ? -1 : text.indexOf(':', 1, end);
        while (colon >= 0) {
            if (Character.isDigit(text.charAt(colon - 1))
                    && Character.isDigit(text.charAt(colon + 1))
                    && Character.isDigit(text.charAt(colon + 2))) {
                return true;
            }
            colon = text.indexOf(':', colon + 1, end);
        }
        return false;
    }
}
