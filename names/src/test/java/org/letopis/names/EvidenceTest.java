package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.util.List;

class EvidenceTest {
    private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    private static TextClues clues(String text) {
        return new TextClues(
                text, RUSSIAN.analyse(text, List.of(new Span(0, text.length()))), RUSSIAN);
    }

    private static int last(TextClues clues, String word) {
        int at = clues.size() - 1;
        while (!clues.words.get(at).span().in(clues.text).equals(word)) {
            at--;
        }
        return at;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Сторонники Zarexit ушли. Споры о Zarexit идут давно.          | true
                    Споры о Zarexit идут давно.                                  | false
                    Итоги Zarexit известны. Агентство Zarexit не работает.        | false
                    Итоги Zarexit известны. Zarexit сообщил о прибыли.            | false
                    """)
    void anEventIsToldByWhatStandsBeforeIt(String text, boolean event) {
        TextClues clues = clues(text);
        assertThat(clues.event[last(clues, "Zarexit")]).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Озёрский союз рыбаков (ОСР) собрался.           | ОСР | true
                    Служба по охране озёр (СОО) закрыта.            | СОО | true
                    Озёрский союз рыбаков (ТЭЦ) собрался.           | ТЭЦ | false
                    """)
    void aShortFormInBracketsHasTheFirstLetters(String text, String word, boolean shortForm) {
        TextClues clues = clues(text);
        boolean found = (clues.evidence[last(clues, word)] & Evidence.SHORT_FORM) != 0;
        assertThat(found).isEqualTo(shortForm);
    }
}
