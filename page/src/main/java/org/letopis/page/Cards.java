package org.letopis.page;

/// Small elements with others like them beside them: teasers of other reports, comments, or parts of the report itself.
/// One pass over the elements, and one over the segments of the small ones.
// Answers are numbers; the order of kinds is one.
@SuppressWarnings("EnumOrdinal")
final class Cards {
    /// What a card holds.
    enum Kind {
        NO_PROSE,
        /// A line that is a link, and prose: a teaser.
        LINK_AND_PROSE,
        /// A line with a date, and prose: a comment.
        DATE_AND_PROSE,
        PROSE
    }

    /// In segments; ours.
    private static final int SMALLEST = 2;

    private static final int LARGEST = 14;

    /// Elements of the same tag and class in one element that are a row of cards; ours.
    private static final int FEWEST = 3;

    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_DATE = 60;
    private static final int DIGITS_OF_DATE = 4;
    private static final double LINK = 0.9;

    private final Outline outline;

    /// For each element, the card that it is or that it lies in; -1 for none.
    private final int[] cards;

    /// For each card, how many are in its row.
    private final int[] rows;

    private final Kind[] kinds;

    /// Paragraphs of teasers before each segment.
    private final int[] teasers;

    /// Small elements in an element, and how many are alike in it: a table with at least one free place.
    private final long[] alike;

    private final int[] counts;

    private Cards(Outline outline) {
        this.outline = outline;
        cards = new int[outline.containers().size()];
        rows = new int[cards.length];
        kinds = new Kind[cards.length];
        teasers = new int[outline.segments().size() + 1];
        alike = new long[Integer.highestOneBit(Math.max(8, cards.length)) * 2];
        counts = new int[alike.length];
    }

    static Cards of(Outline outline) {
        var cards = new Cards(outline);
        cards.count();
        cards.find();
        cards.countTeasers();
        return cards;
    }

    /// Counts the small elements of each tag and class in one element.
    private void count() {
        for (Container container : outline.containers()) {
            if (isSmall(container)) {
                int slot = slot(row(container));
                alike[slot] = row(container);
                counts[slot]++;
            }
        }
    }

    /// Where a row of cards is counted, or would be.
    private int slot(long row) {
        int slot = Long.hashCode(row * 0x9E3779B97F4A7C15L) & (alike.length - 1);
        while (counts[slot] != 0 && alike[slot] != row) {
            slot = (slot + 1) & (alike.length - 1);
        }
        return slot;
    }

    private static boolean isSmall(Container container) {
        int size = container.end() - container.first();
        return size >= SMALLEST && size <= LARGEST;
    }

    private static long row(Container container) {
        return (long) container.parent << Integer.SIZE | (container.look & 0xFFFF_FFFFL);
    }

    private void find() {
        for (int i = 0; i < cards.length; i++) {
            Container container = outline.containers().get(i);
            int around = container.parent < 0 ? -1 : cards[container.parent];
            int row = isSmall(container) ? counts[slot(row(container))] : 0;
            cards[i] = around >= 0 || row < FEWEST ? around : i;
            if (cards[i] == i) {
                rows[i] = row;
                kinds[i] = kindOf(container);
            }
        }
    }

    private Kind kindOf(Container card) {
        boolean link = false;
        boolean prose = false;
        boolean date = false;
        for (int i = card.first(); i < card.end(); i++) {
            Segment segment = outline.segments().get(i);
            boolean full = Surroundings.readsLikeProse(segment);
            prose |= full;
            link |= segment.linkShare() > LINK && segment.length() >= SHORTEST_TITLE;
            date |= !full && segment.length() < LONGEST_DATE && digits(segment) >= DIGITS_OF_DATE;
        }
        if (!prose) {
            return Kind.NO_PROSE;
        }
        return link ? Kind.LINK_AND_PROSE : date ? Kind.DATE_AND_PROSE : Kind.PROSE;
    }

    private static int digits(Segment segment) {
        int digits = 0;
        for (int i = 0; i < segment.length(); i++) {
            digits += Character.isDigit(segment.text().charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private void countTeasers() {
        for (int i = 0; i + 1 < teasers.length; i++) {
            Segment segment = outline.segments().get(i);
            boolean teaser =
                    kind(segment) == Kind.LINK_AND_PROSE.ordinal()
                            && Surroundings.readsLikeProse(segment);
            teasers[i + 1] = teasers[i] + (teaser ? 1 : 0);
        }
    }

    /// How many cards are in the row of that around the segment; 0 where there is none.
    int row(Segment segment) {
        int card = cards[segment.container()];
        return card < 0 ? 0 : rows[card];
    }

    /// The ordinal of the kind of the card around the segment; 0 where there is none.
    int kind(Segment segment) {
        int card = cards[segment.container()];
        return card < 0 ? 0 : kinds[card].ordinal();
    }

    /// Paragraphs of teasers among segments.
    int teasers(int first, int end) {
        return end <= first ? 0 : teasers[end] - teasers[first];
    }
}
