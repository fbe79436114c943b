package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal")
class CardsTest {
    private static final String PROSE =
            "The bridge over the Virna is closed from Monday, the council said.";

    @Test
    void teasersBelowAReportAreARowOfCards() {
        String teaser =
                "<div class=item><a href=a>Ferry runs every half an hour</a><p>"
                        + PROSE
                        + "</p></div>";
        Outline outline =
                OutlineBuilder.of(
                        "<h1>Bridge closed</h1><div><p>%s</p><p>%s</p></div><div>%s</div>"
                                .formatted(PROSE, PROSE, teaser.repeat(4)));
        Cards cards = Cards.of(outline);

        assertThat(outline.segments().stream().map(cards::row))
                .containsExactly(0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(outline.segments().stream().skip(3).map(cards::kind))
                .containsOnly(Cards.Kind.LINK_AND_PROSE.ordinal());
        assertThat(cards.teasers(0, outline.segments().size())).isEqualTo(4);
        assertThat(cards.teasers(5, 8)).isEqualTo(1);
    }

    @Test
    void commentsAreCardsWithADate() {
        String comment = "<tr><td>Anna</td><td>7.4.2019 14:05</td><td>" + PROSE + "</td></tr>";
        Outline outline = OutlineBuilder.of("<table>" + comment.repeat(3) + "</table>");
        Cards cards = Cards.of(outline);

        assertThat(outline.segments().stream().map(cards::kind))
                .hasSize(9)
                .containsOnly(Cards.Kind.DATE_AND_PROSE.ordinal());
    }
}
