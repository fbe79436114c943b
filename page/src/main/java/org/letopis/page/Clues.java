package org.letopis.page;

import static org.letopis.page.Answers.bin;
import static org.letopis.page.Answers.share;

/// The answers to every [Clue] for each segment of a page, by their index in the weights of [Chooser].
/// Linear in the page: what looks at many segments is counted beforehand.
// Answers are numbers; the order of hints and reasons is one.
@SuppressWarnings("EnumOrdinal")
final class Clues {
    private static final double[] SHARES = {0.01, 0.03, 0.1, 0.3, 0.6};
    private static final double[] BEFORE = {0.001, 0.1, 0.3, 0.6, 0.95};
    private static final double[] BEHIND = {0.001, 0.05, 0.2, 0.5, 0.9};
    private static final double[] PROSE = {0.01, 0.2, 0.5, 0.8, 0.95};
    private static final double[] LINKS = {0.01, 0.1, 0.3, 0.6, 0.9};
    private static final double[] SIZES = {1, 2, 4, 10, 30};

    /// A phrase that ends reports says so behind so many characters of prose.
    private static final int LEAST_BEFORE_END = 150;

    /// Segments that a segment sees to either side.
    private static final int WINDOW = 8;

    /// Segments from a segment in which teasers below it are counted.
    private static final int TEASERS_WITHIN = 12;

    private final Outline outline;
    private final Content content;
    private final int headlineAt;
    private final Reasons reasons;
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Answers answers = new Answers();

    /// The segment before which the first field for a text behind the headline stands; -1 for none.
    private final int textField;

    private final Said said;
    private final Enclosing enclosing;
    private final Cards cards;

    private int ended;
    private int largeHeadings;
    private int sinceProse;

    private Clues(Outline outline, Content content, Headline headline, Reasons reasons) {
        this.outline = outline;
        this.content = content;
        this.headlineAt = headline.at();
        this.reasons = reasons;
        this.surroundings = Surroundings.of(outline);
        this.textField = textFieldBehind(Math.max(headlineAt, content.first()));
        this.neighbours = Neighbours.of(outline, surroundings, reasons, headlineAt);
        this.said = new Said(headline.text());
        this.enclosing = new Enclosing(outline, headlineAt, content.container());
        this.cards = Cards.of(outline);
    }

    private int textFieldBehind(int segment) {
        for (int at : outline.textFields()) {
            if (at > segment) {
                return at;
            }
        }
        return -1;
    }

    static int[][] of(
            Outline outline, Content content, Headline headline, Reasons reasons, JsonLd jsonLd) {
        var clues = new Clues(outline, content, headline, reasons);
        var texts = new TextClues(outline, headline, jsonLd);
        int[][] all = new int[outline.segments().size()][];
        for (int i = 0; i < all.length; i++) {
            Segment segment = outline.segments().get(i);
            int length = segment.lengthClass();
            clues.answers.see(Clue.ALWAYS, 0);
            if (reasons.of(i).kind() != Reasons.Kind.ELEMENT_OF_THE_SITE) {
                texts.look(segment, length, clues.answers);
            }
            clues.lookAtElements(i, segment, length);
            clues.lookAtPlace(i, length);
            clues.lookForEnd(i);
            clues.lookForTextField(i, length);
            clues.lookForDatedLines(i);
            clues.lookAround(i, length);
            clues.lookAtReport(i, segment, length);
            clues.lookAtEnclosing(i, segment, length);
            all[i] = clues.answers.take();
        }
        return all;
    }

    private void lookAtElements(int i, Segment segment, int length) {
        Container around = outline.container(segment);
        int tag = around.tagClass();
        int reason = reasons.of(i).kind().ordinal();
        int up = surroundings.up(segment);
        int down = surroundings.down(segment);
        answers.see(Clue.TAG, tag);
        answers.see(Clue.TAG_AND_LENGTH, tag * 4 + length);
        answers.see(Clue.TAG_AND_UP, tag * 5 + up);
        answers.see(Clue.TAG_AND_LINKS, tag * 6 + bin(segment.linkShare(), TextClues.LINK_SHARES));
        answers.see(Clue.REASON_AND_ZONE, reason * 5 + zone(i));
        answers.see(Clue.REASON_AND_LENGTH, reason * 4 + length);
        answers.see(Clue.REASON_AND_PLACE, (reason * 5 + up) * 3 + Math.min(2, down));
        for (int hints = around.hints(); hints != 0; hints &= hints - 1) {
            int hint = Integer.numberOfTrailingZeros(hints);
            answers.see(Clue.HINT, hint * 4 + length);
            answers.see(Clue.HINT_AND_ZONE, hint * 5 + zone(i));
        }
        int look = bin(surroundings.sameLook(segment), SHARES);
        answers.see(Clue.SAME_LOOK, look);
        answers.see(Clue.SAME_LOOK_AND_LENGTH, look * 4 + length);
        answers.see(Clue.TAG_AND_LOOK, tag * 6 + look);
        answers.see(Clue.FROM_MAIN, up * 5 + down);
        int holder = surroundings.holder(segment);
        answers.see(Clue.HOLDER_LINKS, linksIn(holder));
        answers.see(Clue.HOLDER_SIZE, bin(surroundings.sizeOf(holder), SIZES));
        int box = surroundings.box(segment);
        int prose = bin(share(surroundings.proseIn(box), surroundings.allProse()), SHARES);
        answers.see(Clue.BOX, linksIn(box) * 6 + prose);
        answers.see(Clue.BOX_SIZE, bin(surroundings.sizeOf(box), SIZES));
    }

    private int linksIn(int container) {
        return bin(surroundings.linksIn(container), TextClues.LINK_SHARES);
    }

    private void lookAtPlace(int i, int length) {
        int behind = surroundings.proseBetween(Math.max(i + 1, content.first()), content.end());
        int before = bin(shareAbove(i), BEFORE);
        int after = bin(share(behind, contentProse()), BEHIND);
        answers.see(Clue.PROSE_BEFORE, before);
        answers.see(Clue.PROSE_BEFORE_AND_LENGTH, before * 4 + length);
        answers.see(Clue.PROSE_AFTER, after);
        answers.see(Clue.PROSE_AFTER_AND_LENGTH, after * 4 + length);
        answers.see(Clue.FROM_HEADLINE, fromHeadline(i));
        boolean above = i < content.first();
        answers.see(Clue.FROM_START, above ? 0 : 1 + bin(i - content.first(), 1, 2, 5, 10));
        boolean below = i >= content.end();
        answers.see(Clue.FROM_END, below ? 0 : 1 + bin(content.end() - i, 2, 3, 6, 11));
    }

    private int fromHeadline(int i) {
        if (headlineAt < 0) {
            return 0;
        }
        return i < headlineAt ? 1 : 2 + bin(i - headlineAt, 1, 2, 3, 5, 10, 30, 100);
    }

    private void lookForDatedLines(int i) {
        int before = Math.min(3, neighbours.dated(Math.max(headlineAt, content.first()), i));
        int end = Math.min(outline.segments().size(), i + 1 + WINDOW);
        int next = Math.min(2, neighbours.dated(i + 1, end));
        answers.see(Clue.DATED_LINES, (before * 3 + next) * 2 + neighbours.dated(i, i + 1));
    }

    private void lookForTextField(int i, int length) {
        int place = i >= textField ? 3 : i + WINDOW >= textField ? 2 : 1;
        answers.see(Clue.TEXT_FIELD, (textField < 0 ? 0 : place) * 4 + length);
    }

    private void lookForEnd(int i) {
        boolean ends = neighbours.ends(i);
        if (ends && shareAbove(i) * contentProse() > LEAST_BEFORE_END) {
            ended = Math.max(ended, 1 + bin(shareAbove(i), 0.2, 0.5, 0.8));
        }
        answers.see(Clue.ENDED, ended * 2 + (ends ? 1 : 0));
    }

    private double shareAbove(int i) {
        int end = Math.min(i, content.end());
        return share(surroundings.proseBetween(content.first(), end), contentProse());
    }

    private int contentProse() {
        return surroundings.proseBetween(content.first(), content.end());
    }

    private void lookAtReport(int i, Segment segment, int length) {
        boolean prose = i > headlineAt && surroundings.isProse(segment);
        answers.see(Clue.SAID, i < headlineAt ? 0 : said.answer(segment, prose));
        boolean large = i > headlineAt && outline.container(segment).tag == Tag.H1;
        largeHeadings += large ? 1 : 0;
        answers.see(Clue.LARGE_HEADINGS, Math.min(3, largeHeadings) * 4 + length);
        answers.see(Clue.SINCE_PROSE, bin(sinceProse, 1, 2, 4, 8, 16) * 4 + length);
        sinceProse = prose ? 0 : sinceProse + 1;
        String text = segment.text();
        int broken = text.endsWith("…") || text.endsWith("...") ? 1 : 0;
        answers.see(Clue.BROKEN_OFF, broken * 4 + length);
    }

    private void lookAtEnclosing(int i, Segment segment, int length) {
        answers.see(Clue.ARTICLE, enclosing.article(segment) * 4 + length);
        int up = headlineAt < 0 ? 0 : 1 + bin(enclosing.stepsFromHeadline(i), 2, 3, 4, 6);
        answers.see(Clue.FROM_HEADLINE_UP, up * 4 + length);
        int form = enclosing.form(segment);
        int inForm =
                form < 0
                        ? 0
                        : 1
                                + bin(
                                        share(surroundings.proseIn(form), surroundings.allProse()),
                                        0.1,
                                        0.5);
        answers.see(Clue.FORM, inForm * 4 + length);
        int row = bin(cards.row(segment), 1, 4, 6, 12);
        answers.see(Clue.CARD, (row * 4 + cards.kind(segment)) * 4 + length);
        int end = Math.min(outline.segments().size(), i + TEASERS_WITHIN);
        answers.see(Clue.TEASERS_NEXT, Math.min(3, cards.teasers(i + 1, end)) * 4 + length);
    }

    private void lookAround(int i, int length) {
        int first = Math.max(0, i - WINDOW);
        int end = Math.min(outline.segments().size(), i + 1 + WINDOW);
        answers.see(Clue.PROSE_NEXT, bin(surroundings.proseShare(i + 1, end), PROSE));
        answers.see(Clue.LINKS_NEXT, bin(surroundings.linkShare(i + 1, end), LINKS));
        answers.see(Clue.PROSE_LAST, bin(surroundings.proseShare(first, i), PROSE));
        answers.see(Clue.LINKS_LAST, bin(surroundings.linkShare(first, i), LINKS));
        answers.see(Clue.CLOCK, Math.min(1, neighbours.clocks(i, i + 1)) * 4 + length);
        answers.see(Clue.CLOCKS_AROUND, Math.min(4, neighbours.clocks(first, end)));
        answers.see(Clue.BEFORE, neighbours.seen(i, i - 1));
        answers.see(Clue.AFTER, neighbours.seen(i, i + 1));
        answers.see(Clue.BEFORE_THAT, neighbours.seen(i, i - 2));
        answers.see(Clue.AFTER_THAT, neighbours.seen(i, i + 2));
        int before = neighbours.sameHolder(i, i - 1) ? 2 : 0;
        answers.see(Clue.SAME_ELEMENT, before + (neighbours.sameHolder(i, i + 1) ? 1 : 0));
        int heading = neighbours.heading(i);
        int steps = heading < 0 ? 0 : bin(i - heading, 1, 2, 4, 10);
        answers.see(Clue.HEADING, neighbours.headingClass(heading) * 5 + steps);
    }

    /// 0 above the headline, 1 between it and the content, 2 within the content, 3 within but above the headline,
    /// 4 behind.
    private int zone(int i) {
        if (i >= content.end()) {
            return 4;
        }
        if (i >= content.first()) {
            return i <= headlineAt ? 3 : 2;
        }
        return i <= headlineAt || headlineAt < 0 ? 0 : 1;
    }
}
