package org.letopis.page;

/// What is asked of every line of a page's visible text; `lines.txt` says what the answers are worth.
/// «With the length» is ten lengths for each answer.
// The order is that of the weights in memory; in `lines.txt` names stand for it.
@SuppressWarnings("EnumOrdinal")
enum LineClue implements Question {
    ALWAYS(1),
    LENGTH(10),
    /// How the line ends, with the length.
    ENDING(6 * 10),
    BEGINNING(6 * 10),
    SENTENCES(5 * 10),
    COMMAS(4 * 10),
    CAPITALS(6 * 10),
    SHORT_WORDS(6 * 10),
    DIGITS(6 * 10),
    SIGN(2 * 10),
    /// How often the page says the line.
    REPEATED(3 * 10),
    /// Which share of its words stands in other paragraphs of the page.
    COHESION(12),
    COHESION_AND_LENGTH(12 * 10),
    /// What [TextLine] takes it for, with the length.
    KIND(7 * 10),
    /// Lines to the nearest paragraph.
    PROSE_ABOVE(8),
    PROSE_BELOW(8),
    PROSE_ABOVE_AND_BELOW(8 * 10),
    PROSE_ABOVE_AND_LENGTH(8 * 10),
    PROSE_BELOW_AND_LENGTH(8 * 10),
    /// The share of the page's prose above.
    PASSED(8),
    PASSED_AND_LENGTH(8 * 10),
    PASSED_AND_PROSE_BELOW(8 * 10),
    PASSED_AND_PROSE_ABOVE(8 * 10),
    /// Of each of the three lines above and below: the length, the ending, the length with that of this line.
    LENGTH_AROUND(6 * 11),
    ENDING_AROUND(6 * 7),
    LENGTHS_AROUND(6 * 110),
    /// Lines since a phrase that ends reports.
    AFTER_END(8),
    AFTER_END_AND_LENGTH(8 * 10),
    AFTER_END_AND_PASSED(8 * 10),
    COHESION_AND_PASSED(12 * 10),
    DATED_AROUND(4 * 10),
    /// The share of paragraphs among the lines around.
    WINDOW(11),
    WIDE_WINDOW(11),
    WINDOW_AND_LENGTH(11 * 10),
    /// Whether in the run of most of the page's paragraphs, else how far above or below.
    MAIN_RUN(17),
    MAIN_RUN_AND_LENGTH(17 * 10),
    MAIN_RUN_AND_ENDING(17 * 10),
    MAIN_RUN_AND_COHESION(17 * 20),
    /// Lines to the next link by which a comment is answered.
    ANSWER_BELOW(8 * 10),
    REPEATED_AROUND(7),
    REPEATED_AROUND_AND_LENGTH(7 * 10),
    /// Of each of the two lines above and below: how often the page says it, and what it is taken for.
    REPEATED_BESIDE(4 * 4 * 10),
    KIND_BESIDE(4 * 7 * 10),
    /// Short lines with day and time of day, as comments have above each: so far, among the next, and whether this is one.
    DATED_LINES(4 * 3 * 2),
    /// A time of day, with the length.
    CLOCK(2 * 10),
    /// Whether it is a paragraph, and one alone between short lines; and how many of those near are alone, as in teasers.
    ALONE_NEXT(3 * 6),
    ALONE_LAST(3 * 6),
    /// Whether it ends with an ellipsis, with the length; and how many do below and above.
    BROKEN_OFF(2 * 10),
    BROKEN_OFF_AROUND(4 * 4),
    /// Links above by which a comment is answered.
    ANSWERS_ABOVE(3 * 10),
    /// Whether it names who took a picture, with the length.
    CREDITED(2 * 10),
    MAIN_RUN_AND_PARAGRAPHS(17 * LineLists.AMOUNTS),
    /// How much of its words the text had before.
    SAID(Said.ANSWERS);

    private final int answers;

    LineClue(int answers) {
        this.answers = answers;
    }

    private static final int[] OFFSETS = Question.offsets(values());

    @Override
    public int answers() {
        return answers;
    }

    @Override
    public int offset() {
        return OFFSETS[ordinal()];
    }
}
