package org.letopis.page;

/// What is asked of every segment of a page; `chooser.txt` says what the answers are worth.
// The order is that of the weights in memory; in `chooser.txt` names stand for it.
@SuppressWarnings("EnumOrdinal")
enum Clue implements Question {
    ALWAYS(1),
    /// Characters, in powers of two.
    LENGTH(12),
    /// None, below .1, .3, .6, .9, all.
    LINKS(6),
    LENGTH_AND_LINKS(24),
    TAG(10),
    TAG_AND_LENGTH(40),
    /// What the rules say, and where among headline and content.
    REASON_AND_ZONE(50),
    REASON_AND_LENGTH(40),
    /// Each [Hint] on the elements around, with the length.
    HINT(14 * 4),
    /// How the segment ends, with the length.
    END(6 * 4),
    BEGINNING(6 * 4),
    SENTENCES(5),
    COMMAS(5),
    DIGITS(5),
    CAPITALS(6),
    SHORT_WORDS(6),
    EMPHASIS(4 * 4),
    SIGNS(4),
    AUTHOR_NAMED(4),
    HEADLINE_WORDS(4 * 4),
    IN_DESCRIPTION(4),
    IN_ARTICLE_BODY(5 * 2),
    REPEATED(3 * 3),
    /// Of the page's prose, what has the same tag, class and class of the element around.
    SAME_LOOK(6),
    SAME_LOOK_AND_LENGTH(6 * 4),
    /// Steps from the element that holds most paragraphs: up, and down to the segment.
    FROM_MAIN(5 * 5),
    HOLDER_LINKS(6),
    HOLDER_SIZE(6),
    BOX(6 * 6),
    BOX_SIZE(6),
    PROSE_BEFORE(6),
    PROSE_AFTER(6),
    FROM_HEADLINE(10),
    FROM_START(6),
    FROM_END(6),
    BEFORE(4 * 14),
    AFTER(4 * 14),
    BEFORE_THAT(4 * 14),
    AFTER_THAT(4 * 14),
    SAME_ELEMENT(4),
    /// Whether a phrase that ends reports was seen, and behind how much of the content.
    ENDED(10),
    REASON_AND_PLACE(10 * 5 * 3),
    TAG_AND_UP(10 * 5),
    TAG_AND_LINKS(10 * 6),
    TAG_AND_LOOK(10 * 6),
    CAPITALS_AND_LENGTH(6 * 4),
    SHORT_WORDS_AND_LENGTH(6 * 4),
    HINT_AND_ZONE(14 * 5),
    PROSE_AFTER_AND_LENGTH(6 * 4),
    PROSE_BEFORE_AND_LENGTH(6 * 4),
    /// A time of day, as comments and lists of news have.
    CLOCK(2 * 4),
    CLOCKS_AROUND(5),
    /// Prose and links among the next and the last segments.
    PROSE_NEXT(6),
    LINKS_NEXT(6),
    PROSE_LAST(6),
    LINKS_LAST(6),
    /// What the heading above is, and how far above.
    HEADING(4 * 5),
    /// Whether a field for a comment stands below, close below or above, with the length.
    TEXT_FIELD(4 * 4),
    /// Short lines with day and time of day, as comments have above each: so far, among the next, and whether this is one.
    DATED_LINES(4 * 3 * 2),
    /// How much of its words the report had before.
    SAID(Said.ANSWERS),
    /// In which `article` it stands, seen from the headline's.
    ARTICLE(8 * 4),
    /// Large headings since the headline.
    LARGE_HEADINGS(4 * 4),
    /// Elements from the headline up to the first that holds both.
    FROM_HEADLINE_UP(6 * 4),
    /// Segments since the last of prose.
    SINCE_PROSE(6 * 4),
    /// Elements like the small one around, in a row, and what it holds.
    CARD(5 * 4 * 4),
    /// Teasers below.
    TEASERS_NEXT(4 * 4),
    /// The share of the prose that stands in the form around.
    FORM(4 * 4),
    /// Whether it ends with an ellipsis.
    BROKEN_OFF(2 * 4);

    private final int answers;

    Clue(int answers) {
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
