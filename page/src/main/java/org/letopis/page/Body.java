package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The blocks of a report: the segments of its content without the furniture among them.
///
/// @param lead printed before the text and marked as such, or null
/// @param first index of the segment that the first block is; -1 where there is no block
/// @param last index of the segment that the last block is; -1 where there is no block
record Body(@Nullable String lead, List<Block> blocks, int first, int last) {
    private static final double MOST_LINKS = 0.6;

    /// Links in a list or standing alone are furniture; within prose they are not.
    private static final double LINK_ONLY = 0.9;

    private static final double SOME_LINKS = 0.3;

    private static final int SHORTEST_LEAD = 30;
    private static final int SHORTEST_ABOVE = 60;
    private static final int LONGEST_BYLINE = 50;

    /// Table cells up to so many characters are figures or names, not a layout's columns; ours.
    private static final int LONGEST_CELL = 120;

    static Body of(
            Outline outline,
            Content content,
            Headline headline,
            PageStory story,
            LeftOuts leftOut) {
        return new Reader(outline, content, headline, story, leftOut).read();
    }

    int letters() {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static final class Reader {
        private final Outline outline;
        private final Content content;
        private final String headline;
        private final int headlineAt;
        private final PageStory story;
        private final LeftOuts leftOut;
        private final int[] prose;
        private final List<Block> blocks = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String lead;
        private int first = -1;
        private int last = -1;
        private int row = -1;

        Reader(
                Outline outline,
                Content content,
                Headline headline,
                PageStory story,
                LeftOuts leftOut) {
            this.outline = outline;
            this.content = content;
            this.headline = Characters.fold(headline.text());
            this.headlineAt = headline.at();
            this.story = story;
            this.leftOut = leftOut;
            this.prose = prose(outline);
        }

        Body read() {
            int from = content.first();
            if (headlineAt >= 0 && headlineAt < content.end()) {
                if (headlineAt < from) {
                    readAbove(headlineAt + 1, from);
                } else {
                    from = headlineAt + 1;
                    if (textBetween(content.first(), headlineAt) * 4
                            > textBetween(content.first(), content.end())) {
                        from = content.first();
                    }
                }
            }
            for (int i = from; i < content.end(); i++) {
                if (endsHere(i)) {
                    break;
                }
                read(i);
            }
            dropSubheadingsAtTheEnd();
            if (lead != null && blocks.isEmpty()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, lead));
                lead = null;
            }
            if (lead != null && blocks.getFirst().text().startsWith(lead)) {
                lead = null;
            }
            return new Body(lead, blocks, first, last);
        }

        /// Between the headline and the content stands the lead, if it is not inside, and bylines.
        private void readAbove(int from, int to) {
            for (int i = Math.max(from, to - 12); i < to; i++) {
                Segment segment = outline.segments().get(i);
                boolean marked =
                        outline.isIn(segment, Hint.LEAD) && segment.length() >= SHORTEST_LEAD;
                boolean prose =
                        segment.length() >= SHORTEST_ABOVE
                                && segment.linkShare() < 0.2
                                && (i < from + 2 || isDescription(segment));
                if ((prose || marked) && rule(i) == null && lead == null) {
                    lead = segment.text();
                    seen.add(lead);
                    first = i;
                }
            }
        }

        /// Whether the head of the page has the text as what the report is about.
        private boolean isDescription(Segment segment) {
            String description = outline.head().first("og:description", "description");
            int compared = Math.min(segment.length(), SHORTEST_ABOVE);
            return description != null
                    && description.startsWith(segment.text().substring(0, compared));
        }

        private void read(int i) {
            Segment segment = outline.segments().get(i);
            String rule = rule(i);
            if (rule != null) {
                leftOut.add(segment.text(), rule);
                return;
            }
            Container around = outline.container(segment);
            boolean isLead =
                    lead == null
                            && blocks.isEmpty()
                            && around.isIn(Hint.LEAD)
                            && segment.length() >= SHORTEST_LEAD;
            seen.add(segment.text());
            if (first < 0) {
                first = i;
            }
            last = i;
            if (isLead) {
                lead = segment.text();
                return;
            }
            if (isCell(around, segment) && around.parent == row && !blocks.isEmpty()) {
                String joined = blocks.removeLast().text() + " " + segment.text();
                blocks.add(new Block(Block.Kind.TABLE_ROW, joined));
                return;
            }
            row = isCell(around, segment) ? around.parent : -1;
            blocks.add(new Block(kind(around, segment), segment.text()));
        }

        private @Nullable String rule(int i) {
            Segment segment = outline.segments().get(i);
            Container around = outline.container(segment);
            if (outline.isFurniture(segment)) {
                return "page.element-of-the-site";
            }
            if (around.isIn(Hint.CAPTION) || around.isIn(Hint.CREDIT) || around.isIn(Hint.FIGURE)) {
                return "page.caption";
            }
            if (story.holds(i)) {
                return "page.story";
            }
            boolean small = segment.length() < 150;
            if (small && (around.isIn(Hint.AUTHOR) || around.isIn(Hint.DATE))) {
                return "page.byline-or-date";
            }
            if (small && around.isIn(Hint.TAGS)) {
                return "page.tags";
            }
            boolean links = segment.linkShare() > SOME_LINKS;
            String phrase = Furniture.rule(links ? start(segment.text()) : segment.text());
            if (phrase != null) {
                return phrase;
            }
            if (segment.linkShare() > (small ? MOST_LINKS : LINK_ONLY)) {
                return "page.links-only";
            }
            String fold = small || segment.length() < 300 ? Characters.fold(segment.text()) : "";
            if (!fold.isEmpty() && repeatsHeadline(fold)) {
                return "page.headline-again";
            }
            if (seen.contains(segment.text()) && segment.length() > SHORTEST_LEAD) {
                return "page.said-before";
            }
            boolean dateOnly =
                    segment.length() < 80
                            && blocks.isEmpty()
                            && isMostlyNumbers(segment.text())
                            && DateReader.read(segment.text()).isPresent();
            return dateOnly ? "page.byline-or-date" : null;
        }

        /// Enough of a paragraph to tell «Читайте также» with a row of links behind it.
        private static String start(String text) {
            return text.substring(0, Math.min(text.length(), 150));
        }

        private static boolean isMostlyNumbers(String text) {
            long digits = text.chars().filter(Character::isDigit).count();
            return text.length() < LONGEST_BYLINE || digits * 3 >= text.length();
        }

        /// The headline, alone or, above the text, with a date beside it.
        private boolean repeatsHeadline(String fold) {
            if (fold.equals(headline)) {
                return true;
            }
            return blocks.isEmpty()
                    && headline.length() > SHORTEST_LEAD / 2
                    && (fold.startsWith(headline + " ") || fold.endsWith(" " + headline))
                    && fold.length() - headline.length() <= LONGEST_BYLINE;
        }

        private boolean endsHere(int i) {
            Segment segment = outline.segments().get(i);
            if (blocks.isEmpty()
                    || !Furniture.ends(segment.text())
                    || outline.isFurniture(segment)) {
                return false;
            }
            int rest = textBetween(i + 1, content.end());
            boolean over = rest * 2 < textBetween(content.first(), i);
            if (over) {
                for (int k = i; k < content.end(); k++) {
                    leftOut.add(outline.segments().get(k).text(), "page.after-the-end");
                }
            }
            return over;
        }

        private int textBetween(int from, int to) {
            return to <= from ? 0 : prose[to] - prose[Math.max(from, 0)];
        }

        /// Characters of prose before each segment, so that asking costs nothing.
        private static int[] prose(Outline outline) {
            int[] prose = new int[outline.segments().size() + 1];
            for (int i = 0; i + 1 < prose.length; i++) {
                Segment segment = outline.segments().get(i);
                boolean counts = segment.linkShare() < MOST_LINKS && !outline.isFurniture(segment);
                prose[i + 1] = prose[i] + (counts ? segment.length() : 0);
            }
            return prose;
        }

        private boolean isCell(Container around, Segment segment) {
            return (around.tag.equals("td") || around.tag.equals("th"))
                    && around.end() - around.first() == 1
                    && segment.length() <= LONGEST_CELL;
        }

        private Block.Kind kind(Container around, Segment segment) {
            boolean heading =
                    around.tag.length() == 2
                            && around.tag.charAt(0) == 'h'
                            && Character.isDigit(around.tag.charAt(1));
            if (heading) {
                return Block.Kind.SUBHEADING;
            }
            if (isCell(around, segment)) {
                return Block.Kind.TABLE_ROW;
            }
            if (around.isIn(Hint.QUOTATION)) {
                return Block.Kind.QUOTATION;
            }
            if (around.tag.equals("li") || around.tag.equals("dd") || around.tag.equals("dt")) {
                return Block.Kind.LIST_ITEM;
            }
            return Furniture.isBackground(segment.text())
                    ? Block.Kind.BACKGROUND
                    : Block.Kind.PARAGRAPH;
        }

        private void dropSubheadingsAtTheEnd() {
            while (!blocks.isEmpty() && blocks.getLast().kind() == Block.Kind.SUBHEADING) {
                leftOut.add(blocks.removeLast().text(), "page.heading-of-nothing");
            }
        }
    }
}
