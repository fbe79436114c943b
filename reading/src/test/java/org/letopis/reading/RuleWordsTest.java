package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.util.List;

class RuleWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    в том числе     | В том числе трое.   | true
                    в том числе     | В числе трое.       | false
                    жил* в          | Жили в доме.        | true
                    жил*            | Дом цел.            | false
                    … которых       | Дома которых целы.  | true
                    … которых       | , которых нет       | false
                    в том числе он  | В том числе         | false
                    """)
    void standAtTheStartOfASentence(String rule, String text, boolean stand) {
        var analysis =
                Languages.of("ru").orElseThrow().analyse(text, List.of(new Span(0, text.length())));
        var words = new RuleWords(List.of(rule.split(" ")));
        assertThat(words.standAt(new Wording(text, analysis), 0, 0)).isEqualTo(stand);
    }
}
