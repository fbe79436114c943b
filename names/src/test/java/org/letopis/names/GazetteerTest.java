package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class GazetteerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Казахстан            | COUNTRY KZ Казахстан        51 71
                    США                  | COUNTRY US США              38 -77
                    Великобритания       | COUNTRY GB Великобритания   51 -0
                    Алматы               | CITY KZ Алматы              43 76
                    АЛМАТЫ               | CITY KZ Алматы              43 76
                    Лондон               | CAPITAL GB Лондон           51 -0
                    Кёльн                | CITY DE Кёльн               50 6
                    Нур-Султан           | CAPITAL KZ Астана           51 71
                    Шевченко             | CITY KZ Актау               43 51
                    Ленинград            | CITY RU Санкт-Петербург     59 30
                    Мангистауская область | REGION KZ Мангистауская область 0 0
                    Кировская область    | REGION RU Кировская область 58 49
                    Нижний Новгород      | CITY RU Нижний Новгород     56 44
                    Вашингтон            | CAPITAL US Вашингтон        38 -77
                    """)
    void namesTheLikeliestPlaceFirst(String name, String wanted) {
        GazetteerPlace place = Gazetteer.places(name).getFirst();
        String found =
                String.format(
                        Locale.ROOT,
                        "%s %s %s %d %d",
                        place.kind(),
                        place.country(),
                        place.name(),
                        (int) place.latitude(),
                        (int) place.longitude());
        assertThat(found).isEqualTo(wanted.replaceAll(" +", " ").replace("-0", "0"));
    }

    @Test
    void keepsTheOtherPlacesOfAName() {
        assertThat(Gazetteer.places("Лондон"))
                .extracting(GazetteerPlace::country)
                .contains("GB", "CA");
        assertThat(Gazetteer.places("Пенджаб"))
                .extracting(GazetteerPlace::country)
                .contains("IN", "PK");
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(Gazetteer.places("Зарейск-на-Выре")).isEmpty();
        assertThat(Gazetteer.places("")).isEmpty();
    }

    @Test
    void areasBelongToNoCountry() {
        GazetteerPlace sea = Gazetteer.places("Каспийское море").getFirst();
        assertThat(sea.country()).isEmpty();
        assertThat(sea.hasCoordinates()).isFalse();
    }
}
