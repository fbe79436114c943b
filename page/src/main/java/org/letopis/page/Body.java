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
    private static final int SHORTEST_LEAD = 30;

    /// Table cells up to so many characters are figures or names, not a layout's columns; ours.
    private static final int LONGEST_CELL = 120;

    static Body of(
            Outline outline, Content content, Choice choice, Headline headline, LeftOuts leftOut) {
        return new Reader(outline, content, choice, leftOut).readAll(headline.at());
    }

    int letters() {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static final class Reader {
        private final Outline outline;
        private final Content content;
        private final Choice choice;
        private final LeftOuts leftOut;
        private final List<Block> blocks = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String lead;
        private int first = -1;
        private int last = -1;
        private int row = -1;

        Reader(Outline outline, Content content, Choice choice, LeftOuts leftOut) {
            this.outline = outline;
            this.content = content;
            this.choice = choice;
            this.leftOut = leftOut;
        }

        Body readAll(int headlineAt) {
            for (int i = 0; i < outline.segments().size(); i++) {
                if (i == headlineAt) {
                    continue;
                }
                if (choice.keeps(i)) {
                    read(i);
                } else if (i >= content.first() && i < content.end()) {
                    leftOut.add(outline.segments().get(i).text(), choice.rule(i));
                }
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

        private void read(int i) {
            Segment segment = outline.segments().get(i);
            Container around = outline.container(segment);
            boolean again = !seen.add(segment.text()) && segment.length() > SHORTEST_LEAD;
            if (again && !isCell(around, segment)) {
                leftOut.add(segment.text(), "page.said-before");
                return;
            }
            if (first < 0) {
                first = i;
            }
            last = i;
            boolean atHead = lead == null && blocks.isEmpty() && segment.length() >= SHORTEST_LEAD;
            if (atHead && (around.isIn(Hint.LEAD) || i < content.first())) {
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

        private boolean isCell(Container around, Segment segment) {
            return around.isCell() && segment.length() <= LONGEST_CELL;
        }

        private Block.Kind kind(Container around, Segment segment) {
            if (around.isHeading()) {
                return Block.Kind.SUBHEADING;
            }
            if (isCell(around, segment)) {
                return Block.Kind.TABLE_ROW;
            }
            if (around.isIn(Hint.QUOTATION)) {
                return Block.Kind.QUOTATION;
            }
            if (around.tag.has(Tag.Trait.ITEM)) {
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
