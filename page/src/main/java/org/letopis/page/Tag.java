package org.letopis.page;

import java.util.Arrays;
import java.util.Locale;

/// The elements of HTML that a reader of pages treats in a way of their own; every other one is [#OTHER].
///
/// The traits are those that the HTML standard gives them in its sections on tokenization and tree construction.
// Tags are found by their place among the names.
@SuppressWarnings("EnumOrdinal")
enum Tag {
    HTML(Trait.BLOCK | Trait.SPECIAL | Trait.SCOPE),
    HEAD(Trait.SPECIAL),
    BODY(Trait.BLOCK | Trait.SPECIAL),
    TITLE(Trait.RAW_TEXT),
    META(Trait.VOID),
    LINK(Trait.VOID),
    BASE(Trait.VOID),
    SCRIPT(Trait.RAW_TEXT),
    STYLE(Trait.RAW_TEXT),
    XMP(Trait.RAW_TEXT),
    IFRAME(Trait.RAW_TEXT),
    NOEMBED(Trait.RAW_TEXT),
    NOFRAMES(Trait.RAW_TEXT),
    NOSCRIPT(Trait.RAW_TEXT),
    TEXTAREA(Trait.RAW_TEXT),
    P(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.PART),
    DIV(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    SECTION(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    ARTICLE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    MAIN(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    HEADER(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    FOOTER(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    ASIDE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    NAV(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    UL(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.LIST | Trait.PART),
    OL(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.LIST | Trait.PART),
    MENU(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.LIST),
    DIR(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.LIST),
    LI(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.ITEM | Trait.PART),
    DL(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.LIST),
    DT(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.ITEM | Trait.PART),
    DD(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.ITEM | Trait.PART),
    TABLE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.SCOPE | Trait.PART),
    THEAD(Trait.BLOCK | Trait.SPECIAL | Trait.ROWS),
    TBODY(Trait.BLOCK | Trait.SPECIAL | Trait.ROWS | Trait.PART),
    TFOOT(Trait.BLOCK | Trait.SPECIAL | Trait.ROWS),
    TR(Trait.BLOCK | Trait.SPECIAL | Trait.ROW | Trait.PART),
    TD(Trait.BLOCK | Trait.SPECIAL | Trait.SCOPE | Trait.CELL | Trait.PART),
    TH(Trait.BLOCK | Trait.SPECIAL | Trait.SCOPE | Trait.CELL | Trait.PART),
    CAPTION(Trait.BLOCK | Trait.SPECIAL | Trait.SCOPE | Trait.CELL),
    COL(Trait.VOID),
    COLGROUP(Trait.VOID),
    BLOCKQUOTE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.PART),
    PRE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.PART),
    LISTING(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    H1(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    H2(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    H3(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    H4(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    H5(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    H6(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P | Trait.HEADING | Trait.PART),
    FIGURE(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    FIGCAPTION(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    FORM(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    FIELDSET(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    ADDRESS(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    CENTER(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    DETAILS(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    SUMMARY(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    HGROUP(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    DIALOG(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    SEARCH(Trait.BLOCK | Trait.SPECIAL | Trait.CLOSES_P),
    HR(Trait.VOID | Trait.CLOSES_P),
    BR(Trait.VOID),
    IMG(Trait.VOID),
    IMAGE(Trait.VOID),
    INPUT(Trait.VOID),
    AREA(Trait.VOID),
    EMBED(Trait.VOID),
    KEYGEN(Trait.VOID),
    PARAM(Trait.VOID),
    SOURCE(Trait.VOID),
    TRACK(Trait.VOID),
    WBR(Trait.VOID),
    FRAME(Trait.VOID),
    A(Trait.FORMATTING),
    B(Trait.FORMATTING | Trait.EMPHASIS),
    STRONG(Trait.FORMATTING | Trait.EMPHASIS),
    I(Trait.FORMATTING | Trait.EMPHASIS),
    EM(Trait.FORMATTING | Trait.EMPHASIS),
    BIG(Trait.FORMATTING),
    CODE(Trait.FORMATTING),
    FONT(Trait.FORMATTING),
    NOBR(Trait.FORMATTING),
    S(Trait.FORMATTING),
    SMALL(Trait.FORMATTING),
    STRIKE(Trait.FORMATTING),
    TT(Trait.FORMATTING),
    U(Trait.FORMATTING),
    SPAN(Trait.NONE),
    TIME(Trait.NONE),
    BUTTON(Trait.SPECIAL | Trait.SKIPPED),
    SELECT(Trait.SPECIAL | Trait.SKIPPED),
    OPTION(Trait.SKIPPED),
    OBJECT(Trait.SPECIAL | Trait.SCOPE | Trait.SKIPPED),
    APPLET(Trait.SPECIAL | Trait.SCOPE | Trait.SKIPPED),
    TEMPLATE(Trait.SPECIAL | Trait.SCOPE | Trait.SKIPPED),
    VIDEO(Trait.SKIPPED),
    AUDIO(Trait.SKIPPED),
    CANVAS(Trait.SKIPPED),
    MAP(Trait.SKIPPED),
    DATALIST(Trait.SKIPPED),
    SVG(Trait.SKIPPED),
    MATH(Trait.SKIPPED),
    /// An element with a hyphen in its name, which sites define themselves: shown as a block more often than not.
    CUSTOM(Trait.BLOCK),
    OTHER(Trait.NONE);

    /// What an element does to those around it, a bit each.
    static final class Trait {
        static final int NONE = 0;

        /// Breaks lines.
        static final int BLOCK = 1 << 0;

        /// Has neither content nor end tag.
        static final int VOID = 1 << 1;

        /// Its content is text up to its own end tag, whatever stands there.
        static final int RAW_TEXT = 1 << 2;

        /// Its content is no text of the page.
        static final int SKIPPED = 1 << 3;

        /// «Special» in the standard: an end tag of another kind does not reach across it.
        static final int SPECIAL = 1 << 4;

        /// A border of «having an element in scope».
        static final int SCOPE = 1 << 5;

        /// Its start tag ends an open paragraph.
        static final int CLOSES_P = 1 << 6;

        static final int LIST = 1 << 7;

        static final int ITEM = 1 << 8;

        static final int HEADING = 1 << 9;

        /// A row of a table.
        static final int ROW = 1 << 15;

        /// A group of rows.
        static final int ROWS = 1 << 10;

        /// Cells of tables and captions: formatting that begins in one ends with it.
        static final int CELL = 1 << 11;

        /// «Formatting» in the standard: may end in another element than it began in.
        static final int FORMATTING = 1 << 12;

        static final int EMPHASIS = 1 << 13;

        /// A piece of a text rather than what holds several texts, for [Surroundings].
        static final int PART = 1 << 14;

        private Trait() {}
    }

    private static final Tag[] ALL = values();
    private static final MarkupNames NAMES =
            new MarkupNames(
                    Arrays.stream(ALL, 0, CUSTOM.ordinal())
                            .map(tag -> tag.name().toLowerCase(Locale.ROOT))
                            .toList());

    private final int traits;

    /// @param traits a sum of [Trait]
    Tag(int traits) {
        this.traits = traits;
    }

    /// The element of a name that stands somewhere in a page.
    static Tag of(Markup html, int from, int end) {
        int at = NAMES.find(html, from, end);
        return at < 0 ? OTHER : ALL[at];
    }

    /// Whether it has any of some traits.
    boolean has(int some) {
        return (traits & some) != 0;
    }

    boolean isBlock() {
        return has(Trait.BLOCK);
    }

    boolean isHeading() {
        return has(Trait.HEADING);
    }
}
