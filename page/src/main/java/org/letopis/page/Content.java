package org.letopis.page;

import java.util.List;

/// Where the text of the report stands among the segments of a page, half-open.
///
/// The page is a tree of elements. A segment that reads like prose is worth its length, one that does not costs something;
/// the element of the largest sum holds the report: one further out would take in more furniture than text.
///
/// @param container index of the element chosen
record Content(int first, int end, int container) {
    /// All limits here are ours, tuned by hand on 900 pages of many sites.
    private static final double MOST_LINKS = 0.4;

    private static final int SHORT = 40;

    /// A byline or date is shorter.
    private static final int SMALL = 150;

    /// A paragraph longer than this is worth no more: comments are longer than reports.
    private static final int MOST_WORTH = 600;

    private static final int FURNITURE_COST = 300;

    /// An element that is called the article's text is believed where it has so much of the best one's prose.
    private static final double BELIEVED = 0.5;

    /// Of elements one inside the other, the inner one that has so much of the outer one's prose.
    private static final double INNER = 0.9;

    /// What furniture costs, of its length: less where the price keeps most of the prose out.
    private static final List<Double> PRICES = List.of(1.0, 0.3, 0.1);

    /// Of all prose of the page, what the element chosen should have.
    private static final double ENOUGH = 0.35;

    static Content of(Outline outline) {
        var prose = Sums.of(outline, 0);
        int chosen = -1;
        for (double price : PRICES) {
            chosen = choose(outline, prose, Sums.of(outline, price));
            if (chosen < 0 || prose.in(chosen) >= prose.all() * ENOUGH) {
                break;
            }
        }
        if (chosen < 0) {
            return new Content(0, outline.segments().size(), -1);
        }
        Container container = outline.containers().get(chosen);
        return new Content(container.first(), container.end(), chosen);
    }

    private static int choose(Outline outline, Sums prose, Sums worth) {
        int best = -1;
        int named = -1;
        for (int i = 0; i < outline.containers().size(); i++) {
            Container container = outline.containers().get(i);
            if (isSmall(container.tag)) {
                continue;
            }
            // Equal sums: the inner one, which comes later.
            best = best < 0 || worth.in(i) >= worth.in(best) ? i : best;
            if (container.is(Hint.BODY) || container.tag == Tag.ARTICLE) {
                boolean more = named < 0 || prose.in(i) > prose.in(named);
                named = more || isInner(outline, prose, i, named) ? i : named;
            }
        }
        boolean believed =
                named >= 0 && prose.in(named) > 0 && prose.in(named) >= prose.in(best) * BELIEVED;
        return believed ? named : best;
    }

    private static boolean isSmall(Tag tag) {
        return switch (tag) {
            case P, LI, FIGCAPTION, TR, UL, OL -> true;
            default -> tag.isHeading();
        };
    }

    private static boolean isInner(Outline outline, Sums prose, int inner, int outer) {
        return outline.containers().get(inner).end() <= outline.containers().get(outer).end()
                && prose.in(inner) >= prose.in(outer) * INNER;
    }

    /// What the segments of each element are worth together.
    private static final class Sums {
        private final Outline outline;
        private final long[] before;

        private Sums(Outline outline, long[] before) {
            this.outline = outline;
            this.before = before;
        }

        /// @param price by which what is no prose is multiplied
        static Sums of(Outline outline, double price) {
            List<Segment> segments = outline.segments();
            long[] before = new long[segments.size() + 1];
            for (int i = 0; i < segments.size(); i++) {
                int worth = worth(outline, segments.get(i));
                before[i + 1] = before[i] + (worth > 0 ? worth : Math.round(worth * price));
            }
            return new Sums(outline, before);
        }

        long all() {
            return before[before.length - 1];
        }

        long in(int container) {
            Container element = outline.containers().get(container);
            return before[element.end()] - before[element.first()];
        }
    }

    private static int worth(Outline outline, Segment segment) {
        int length = Math.min(segment.length(), MOST_WORTH);
        Container around = outline.container(segment);
        if (outline.isFurniture(segment)) {
            return -Math.min(length, FURNITURE_COST);
        }
        if (segment.linkShare() > MOST_LINKS) {
            return -Math.min(length, FURNITURE_COST) - 10;
        }
        if (around.isHeading()) {
            return 0;
        }
        boolean small = length < SMALL && (around.isIn(Hint.AUTHOR) || around.isIn(Hint.DATE));
        if (small || around.isIn(Hint.CAPTION)) {
            return 0;
        }
        if (length < SHORT) {
            return around.tag == Tag.P ? 0 : -SHORT / 2;
        }
        return Math.toIntExact(Math.round(length * (1 - segment.linkShare())));
    }
}
