package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.model.Figure.Doubt;
import org.letopis.model.Span;

import java.util.List;

class WithdrawalsTest {
    private static final Withdrawals RUSSIAN = Withdrawals.russian();

    @ParameterizedTest
    @MethodSource("examples")
    void everyEntryDoesWhatItsExampleSays(String example) {
        assertThat(doubt(example, '[', ']')).isNotEqualTo(Doubt.NONE);
        if (example.indexOf('{') >= 0) {
            assertThat(doubt(example, '{', '}')).isEqualTo(Doubt.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    МЧС отозвало данные о [14 погибших].                            | WITHDRAWN
                    МЧС сообщило о [14 погибших], но позже отозвало эти данные.      | WITHDRAWN
                    МЧС назвало цифру в [14 погибших], но мэрия её опровергла.       | DENIED
                    МЧС сообщило о [14 погибших], но эти данные не подтвердились.    | UNCONFIRMED
                    МЧС сообщило о [14 погибших], но не отозвало эти данные.         | NONE
                    МЧС сообщило о [14 погибших], но их родственники отозвали иск.   | NONE
                    МЧС сообщило о [14 погибших], но посол отозван: эти данные верны.| NONE
                    МЧС отозвало данные о 15 погибших, но [12 человек] погибли.      | NONE
                    Данные о 14 погибших ошибочны: погибли [11 человек].             | NONE
                    Посол отозван, в столкновениях погибли [11 человек].             | NONE
                    МЧС снизило число погибших до [11 человек].                      | NONE
                    По уточнённым данным, погибли [11 человек].                      | NONE
                    """)
    void tellsWhatIsSaidAgainstAFigure(String example, Doubt expected) {
        assertThat(doubt(example, '[', ']')).isEqualTo(expected);
    }

    static List<String> examples() {
        return Withdrawals.rows().stream().map(row -> row.cell(2)).toList();
    }

    private static Doubt doubt(String example, char opening, char closing) {
        String before = plain(example.substring(0, example.indexOf(opening)));
        String figure = example.substring(example.indexOf(opening) + 1, example.indexOf(closing));
        String text = plain(example);
        return RUSSIAN.of(
                text,
                new Span(0, text.length()),
                new Span(before.length(), before.length() + figure.length()));
    }

    private static String plain(String example) {
        return example.replace("[", "").replace("]", "").replace("{", "").replace("}", "");
    }
}
