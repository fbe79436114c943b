package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Reading;
import org.letopis.model.Statement;

/// Speech that marks alone set apart, also where they do not match or never end.
class MarkedSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    — Мост цел. Дорога тоже цела, — сказал мэр Павел Зареев. — Проехать можно. | Вестник ← Павел Зареев: Мост цел. Дорога тоже цела … Проехать можно
                    - Мост цел! - говорит капитан одной из команд Анна Речкина.                 | Вестник ← Анна Речкина: Мост цел!
                    – Мост – наша гордость, – отметил глава Службы рек (СР) Илья Бойко.         | Вестник ← Илья Бойко: Мост – наша гордость
                    Мост закрывали. - Мост цел. Дорога тоже, - сообщил мэр Павел Зареев. | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    — Мост цел, — говорится в заявлении мэрии.                                  | Вестник ← мэрия: Мост цел
                    """)
    void readsSpeechThatDashesMark(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(Reports.lines(reading)).containsExactly(expected);
        assertThat(reading.statements().getFirst().form()).isEqualTo(Statement.Form.DIRECT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев пояснил:      | — Мост цел. Дорога тоже.  | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    Павел Зареев, мэр Заречного:   | — Мост цел. Дорога тоже.  | Вестник ← Павел Зареев: Мост цел. Дорога тоже
                    Мэр рассказал журналистам:     | «Мост совсем ещё цел».    | Вестник ← мэр: Мост совсем ещё цел
                    """)
    void readsSpeechThatTheParagraphBeforeAnnounces(String before, String text, String expected) {
        Reading reading = Reports.read("", before, text);

        assertThat(Reports.lines(reading)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр сообщил, что
                    Мэр сообщил, что.
                    , сообщил мэр
                    По данным мэрии
                    Об этом сообщил мэр
                    """)
    void makesNoStatementOfNothing(String text) {
        assertThat(Reports.read("", text).statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Мост цел, сказал мэр.",
                "Мост цел», — сказал мэр.",
                "„Мост «совсем \"ещё цел“, — сказал мэр.",
                "\"Мост „совсем «ещё цел\"», — сказал мэр.",
                "«„“»\"”\"«",
                "Мэр заявил: «",
                "Мэр заявил: \"мост",
                "Мэр: «"
            })
    void inventsNobodyForMarksThatDoNotMatch(String text) {
        Reading reading = Reports.read("", text);

        assertThat(reading.statements())
                .flatExtracting(Statement::chainNames)
                .isSubsetOf("Вестник", "мэр");
    }

    @Test
    void readsAQuotationOfTenThousandCharacters() {
        String quoted = "Мост цел. Дорога цела, и река цела. ".repeat(300).strip();

        Reading reading = Reports.read("", "«" + quoted + "», — сказал мэр Павел Зареев.");

        assertThat(Reports.lines(reading)).contains("Вестник ← Павел Зареев: " + quoted);
    }

    @Test
    void readsAParagraphOfOneHundredReportingWords() {
        Reading reading =
                Reports.read("", "Мэр Павел Зареев сообщил, что мост цел. ".repeat(100).strip());

        assertThat(reading.statements())
                .hasSize(100)
                .allSatisfy(statement ->
                        assertThat(statement.chainNames())
                                .containsExactly("Вестник", "Павел Зареев"));
    }

    @Test
    void survivesUnbalancedMarksAndManyReportingWords() {
        String hostile = "«„\"Мэр сообщил, что ".repeat(2_000) + "»“\" — сказал он. ".repeat(2_000);

        Reading reading = Reports.read("", hostile);

        assertThat(reading.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }
}
