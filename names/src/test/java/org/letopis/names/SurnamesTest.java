package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;

import java.util.Locale;
import java.util.stream.Stream;

class SurnamesTest {
    static Stream<Table.Row> examples() {
        return Surnames.table().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsWhatTheExampleOfEachRowTells(Table.Row row) {
        String told =
                row.cell(0).equals("stem")
                        ? Surnames.stem(row.cell(3))
                        : String.valueOf(Surnames.sex(row.cell(3), row.cell(4)))
                                .toLowerCase(Locale.ROOT);
        assertThat(told).as("%s, line %d", row.table(), row.line()).isEqualTo(row.cell(5));
    }

    @ParameterizedTest
    @CsvSource({"Зареева,", "Зарееву,Gen", "Дюваль,Nom"})
    void tellsNoSexWhereNoneIsShown(String surname, String kase) {
        assertThat(Surnames.sex(surname, kase == null ? "" : kase)).isNull();
    }
}
