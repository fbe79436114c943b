package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.language.Table;
import org.letopis.model.Name;

import java.util.stream.Stream;

class NominativeFormsTest {
    private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    static Stream<Table.Row> examples() {
        return NominativeForms.table().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheKnownNameOfEachRow(Table.Row row) {
        assertThat(NominativeForms.of(row.cell(2), Name.Type.LOC, RUSSIAN))
                .as("%s, line %d", row.table(), row.line())
                .isEqualTo(row.cell(3));
    }

    @ParameterizedTest
    @CsvSource({
        "ORG, Алросу, Алроса",
        "ORG, Алросы, Алроса",
        "ORG, Тарвияэнерго, Тарвияэнерго",
        "LOC, Алеппо, Алеппо",
        "LOC, Лондоне, Лондон",
        "PER, Анну-Биби, Анна-Биби",
        "PER, Азию-Биби, Азия-Биби",
        "PER, Кременска Валентин Пшеничный, Валентин Пшеничный",
        "PER, Зареева Анна Ивановна, Зареева Анна Ивановна",
        "PER, Зареева, Зареев"
    })
    void aKnownNameGoesBeforeAGuess(Name.Type type, String surface, String nominative) {
        assertThat(NominativeForms.of(surface, type, RUSSIAN)).isEqualTo(nominative);
    }
}
