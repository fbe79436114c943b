package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class MentionsTest {
    private static final Language RUSSIAN = Languages.of("ru").orElseThrow();

    private static List<Mention> find(String text) {
        var whole = List.of(new Span(0, text.length()));
        return Mentions.find(
                text, RUSSIAN.analyse(text, text.isEmpty() ? List.of() : whole), RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Министр Пётр Зареев приехал в Казахстан.               | PER Пётр Зареев, LOC Казахстан
                    Об этом рассказала Анна Ивановна Речкина.              | PER Анна Ивановна Речкина
                    Переговоры прошли в Великобритании и Северной Ирландии. | LOC Великобритания, LOC Северная Ирландия
                    Представитель ООН посетил Алма-Ату.                    | ORG ООН, LOC Алма-Ата
                    «Заречный речной оператор» (ЗРО) открыл мост.          | ORG Заречный речной оператор, ORG ЗРО
                    Владыка Игнатий освятил мост.                          | PER Игнатий
                    Погода вчера была хорошей, дождей не ждут.             | ''
                    """)
    void namesPeopleOrganisationsAndPlacesInTheNominative(String text, String wanted) {
        String found =
                find(text).stream()
                        .map(mention -> mention.type() + " " + mention.name())
                        .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void aSurnameAloneIsThatOfTheFullName() {
        assertThat(find("Об этом сказала Анна Речкина. Слова Речкиной подтвердил министр."))
                .extracting(Mention::name)
                .containsExactly("Анна Речкина", "Речкина");
    }

    @Test
    void aNominativeThatTheTextShowsIsNotGuessed() {
        assertThat(find("Мишель Тарнье приехал. Министр встретил Мишеля Тарнье."))
                .extracting(Mention::name)
                .containsExactly("Мишель Тарнье", "Мишель Тарнье");
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(find("Так решили в ООН\nЗАРЕЕВСК, 8 января. Погода была хорошей."))
                .noneMatch(mention -> mention.name().contains("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Об этом сообщило правительство Казахстана.                | правительство Казахстана
                    Новый завод построило ООО «Озёрская нить».                | ООО «Озёрская нить
                    Спор рассмотрел суд ЕС.                                   | суд ЕС
                    """)
    void anOrganisationHasTheWordsThatBelongToIt(String text, String wanted) {
        assertThat(find(text))
                .first()
                .satisfies(mention -> assertThat(mention.span().in(text)).isEqualTo(wanted));
    }

    @Test
    void findsThePlaceInsideOfAnOrganisation() {
        List<Mention> mentions = find("Об этом сообщило МВД Казахстана.");
        assertThat(mentions)
                .extracting(mention -> mention.type() + " " + mention.span())
                .containsExactly("ORG Span[start=17, end=31]", "LOC Span[start=21, end=31]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "«",
                "«»",
                "...",
                "ПЁТР ЗАРЕЕВ ПРИЕХАЛ В КАЗАХСТАН",
                "пётр зареев приехал в казахстан",
                "Pyotr Zareev priekhal v Kazakhstan, soobshchaet MVD",
                "😀 «Зареевск» 😀"
            })
    void readsWhatIsNoProperText(String text) {
        for (Mention mention : find(text)) {
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    /// Time that grows with the square of the names would not end here.
    @Test
    void readsFiftyThousandNames() {
        var text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("Зареев").append((char) ('а' + i % 32)).append(i % 7 == 0 ? ". " : " ");
        }
        assertThat(find(text.toString())).isNotEmpty();
    }

    @Test
    void findsTheSameInAnyCountryAndOrder() {
        String text = "Пётр Зареев и Анна Речкина приехали в Лондон, сообщило МИД.";
        assertThat(find(text)).isEqualTo(find(text));
        assertThat(Locale.getDefault().getLanguage()).isNotEmpty();
    }
}
