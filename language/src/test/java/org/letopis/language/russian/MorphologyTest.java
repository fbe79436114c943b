package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Languages;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.List;

class MorphologyTest {
    private static List<Word> words(String text) {
        return Languages.of("ru")
                .orElseThrow()
                .analyse(text, List.of(new Span(0, text.length())))
                .words();
    }

    private static Word word(String text, String surface) {
        return words(text).stream()
                .filter(word -> word.span().in(text).equals(surface))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    По данным министерства, погибли двое.          | данным      | данные     | NOUN  | Case=Dat
                    По данным министерства, погибли двое.          | министерства| министерство| NOUN | Case=Gen
                    Завод имеет новый цех.                         | цех         | цех        | NOUN  | Case=Acc
                    Новый цех стоит за рекой.                      | цех         | цех        | NOUN  | Case=Nom
                    Он окончил речной техникум.                    | речной      | речной     | ADJ   | Case=Acc
                    Дом на берегу реки сгорел.                     | берегу      | берег      | NOUN  | Case=Loc
                    Мы стали ждать.                                | стали       | стать      | VERB  | Tense=Past
                    Завод выпускает трубы из стали.                | стали       | сталь      | NOUN  | Case=Gen
                    Первый мост открыли весной.                    | Первый      | первый     | ADJ   | Case=Acc
                    О том, что он ушёл, знали все.                 | том         | то         | PRON  | Case=Loc
                    Он жил бы там.                                 | бы          | бы         | AUX   | ''
                    Её сосед приехал утром.                        | Её         | её         | DET   | ''
                    Он сказал, что его жена дома.                  | его        | его        | DET   | ''
                    Вчера их видели в городе.                      | их         | они        | PRON  | Case=Acc
                    Можно ехать.                                   | Можно       | можно      | VERB  | ''
                    Это было в XIX веке.                           | XIX         | xix        | ADJ   | Case=Loc
                    """)
    void readsEveryWordInItsContext(
            String text, String surface, String lemma, String upos, String feats) {
        Word word = word(text, surface);
        assertThat(word.lemma()).isEqualTo(lemma);
        assertThat(word.upos()).isEqualTo(upos);
        assertThat(word.feats()).contains(feats);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Встреча с Бердыгуловым прошла.        | Бердыгуловым  | бердыгулов
                    Он приехал в Жаркентау из Ордозена.   | Ордозена      | ордозен
                    Говорили о сверхмосте.                | сверхмосте    | сверхмост
                    Пресс-службы молчат.                  | Пресс-службы  | пресс-служба
                    """)
    void guessesWhatNoDictionaryHolds(String text, String surface, String lemma) {
        assertThat(word(text, surface).lemma()).isEqualTo(lemma);
    }

    @Test
    void readsLatinLettersAmongCyrillicOnesAndWordsWithSoftHyphens() {
        assertThat(word("Стоит нoвый дом.", "нoвый").lemma()).isEqualTo("новый");
        assertThat(word("Стоит но\u00ADвый дом.", "но\u00ADвый").lemma()).isEqualTo("новый");
    }
}
