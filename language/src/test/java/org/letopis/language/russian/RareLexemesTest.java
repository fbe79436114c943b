package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.language.Table;

import java.util.HashMap;
import java.util.Map;

/// The list of rare lexemes as it ships.
class RareLexemesTest {
    private final Lexicon lexicon = new Lexicon(Dictionary.load(), FixedReadings.load());

    private static Map<String, String> rows() {
        var rows = new HashMap<String, String>();
        for (Table.Row row : Table.beside(RareLexemes.class, RareLexemes.RESOURCE).rows()) {
            rows.put(row.cell(0), row.cell(1));
        }
        return rows;
    }

    @Test
    void namesTheCommonWordBesideTheRareOne() {
        assertThat(rows())
                .containsEntry("мор", "море")
                .containsEntry("матерь", "мать")
                .containsEntry("Петра", "петр")
                .doesNotContainKeys("море", "мать", "Пётр");
    }

    @Test
    void holdsWordsOfTheDictionaryOnly() {
        assertThat(rows().keySet())
                .allSatisfy(word ->
                        assertThat(lexicon.known(word))
                                .as(word)
                                .anyMatch(reading ->
                                        reading.tag().pos == Tag.Pos.NOUN
                                                && reading.lemma() == Letters.hash(word)));
    }

    @Test
    void tellsTheRareReadingOfAFormFromTheCommonOne() {
        RareLexemes rare = RareLexemes.load();

        assertThat(lexicon.known("море"))
                .filteredOn(rare::hold)
                .extracting(Candidate::tag)
                .allMatch(tag -> tag.gender == Tag.Gender.MASC);
        assertThat(lexicon.known("моря")).noneMatch(rare::hold);
    }
}
