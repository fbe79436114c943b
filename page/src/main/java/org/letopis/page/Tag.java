package org.letopis.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The elements of HTML that a reader of pages treats in a way of their own; every other one is [#OTHER].
///
/// The traits are those that the HTML standard gives them in its sections on tokenization and tree construction.
// Tags are found by their place among the names.
@SuppressWarnings("EnumOrdinal")
enum Tag {
    HTML(Trait.BLOCK, Trait.SPECIAL, Trait.SCOPE),
    HEAD(Trait.SPECIAL),
    BODY(Trait.BLOCK, Trait.SPECIAL),
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
    P(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.PART),
    DIV(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    SECTION(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    ARTICLE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    MAIN(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    HEADER(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    FOOTER(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    ASIDE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    NAV(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    UL(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.LIST, Trait.PART),
    OL(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.LIST, Trait.PART),
    MENU(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.LIST),
    DIR(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.LIST),
    LI(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.ITEM, Trait.PART),
    DL(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.LIST),
    DT(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.ITEM, Trait.PART),
    DD(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.ITEM, Trait.PART),
    TABLE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.SCOPE, Trait.PART),
    THEAD(Trait.BLOCK, Trait.SPECIAL, Trait.ROWS),
    TBODY(Trait.BLOCK, Trait.SPECIAL, Trait.ROWS, Trait.PART),
    TFOOT(Trait.BLOCK, Trait.SPECIAL, Trait.ROWS),
    TR(Trait.BLOCK, Trait.SPECIAL, Trait.PART),
    TD(Trait.BLOCK, Trait.SPECIAL, Trait.SCOPE, Trait.CELL, Trait.PART),
    TH(Trait.BLOCK, Trait.SPECIAL, Trait.SCOPE, Trait.CELL, Trait.PART),
    CAPTION(Trait.BLOCK, Trait.SPECIAL, Trait.SCOPE, Trait.CELL),
    COL(Trait.VOID),
    COLGROUP(Trait.VOID),
    BLOCKQUOTE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.PART),
    PRE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.PART),
    LISTING(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    H1(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    H2(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    H3(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    H4(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    H5(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    H6(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P, Trait.HEADING, Trait.PART),
    FIGURE(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    FIGCAPTION(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    FORM(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    FIELDSET(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    ADDRESS(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    CENTER(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    DETAILS(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    SUMMARY(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    HGROUP(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    DIALOG(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    SEARCH(Trait.BLOCK, Trait.SPECIAL, Trait.CLOSES_P),
    HR(Trait.VOID, Trait.CLOSES_P),
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
    B(Trait.FORMATTING, Trait.EMPHASIS),
    STRONG(Trait.FORMATTING, Trait.EMPHASIS),
    I(Trait.FORMATTING, Trait.EMPHASIS),
    EM(Trait.FORMATTING, Trait.EMPHASIS),
    BIG(Trait.FORMATTING),
    CODE(Trait.FORMATTING),
    FONT(Trait.FORMATTING),
    NOBR(Trait.FORMATTING),
    S(Trait.FORMATTING),
    SMALL(Trait.FORMATTING),
    STRIKE(Trait.FORMATTING),
    TT(Trait.FORMATTING),
    U(Trait.FORMATTING),
    SPAN,
    TIME,
    BUTTON(Trait.SPECIAL, Trait.SKIPPED),
    SELECT(Trait.SPECIAL, Trait.SKIPPED),
    OPTION(Trait.SKIPPED),
    OBJECT(Trait.SPECIAL, Trait.SCOPE, Trait.SKIPPED),
    APPLET(Trait.SPECIAL, Trait.SCOPE, Trait.SKIPPED),
    TEMPLATE(Trait.SPECIAL, Trait.SCOPE, Trait.SKIPPED),
    VIDEO(Trait.SKIPPED),
    AUDIO(Trait.SKIPPED),
    CANVAS(Trait.SKIPPED),
    MAP(Trait.SKIPPED),
    DATALIST(Trait.SKIPPED),
    SVG(Trait.SKIPPED),
    MATH(Trait.SKIPPED),
    /// An element with a hyphen in its name, which sites define themselves: shown as a block more often than not.
    CUSTOM(Trait.BLOCK),
    OTHER;

    /// What an element does to those around it.
    enum Trait {
        /// Breaks lines.
        BLOCK,
        /// Has neither content nor end tag.
        VOID,
        /// Its content is text up to its own end tag, whatever stands there.
        RAW_TEXT,
        /// Its content is no text of the page.
        SKIPPED,
        /// «Special» in the standard: an end tag of another kind does not reach across it.
        SPECIAL,
        /// A border of «having an element in scope».
        SCOPE,
        /// Its start tag ends an open paragraph.
        CLOSES_P,
        LIST,
        ITEM,
        HEADING,
        ROWS,
        /// Cells of tables and captions: formatting that begins in one ends with it.
        CELL,
        /// «Formatting» in the standard: may end in another element than it began in.
        FORMATTING,
        EMPHASIS,
        /// A piece of a text rather than what holds several texts, for [Surroundings].
        PART
    }

    private static final List<Tag> ALL = List.of(values());
    private static final MarkupNames NAMES =
            new MarkupNames(
                    ALL.subList(0, CUSTOM.ordinal()).stream()
                            .map(tag -> tag.name().toLowerCase(Locale.ROOT))
                            .toList());

    private final int traits;

    Tag(Trait... traits) {
        this.traits = Arrays.stream(traits).mapToInt(trait -> 1 << trait.ordinal()).sum();
    }

    /// The element of a name that stands somewhere in a page.
    static Tag of(Markup html, int from, int end) {
        int at = NAMES.find(html, from, end);
        return at < 0 ? OTHER : ALL.get(at);
    }

    boolean has(Trait trait) {
        return (traits & (1 << trait.ordinal())) != 0;
    }

    boolean isBlock() {
        return has(Trait.BLOCK);
    }

    boolean isHeading() {
        return has(Trait.HEADING);
    }
}
