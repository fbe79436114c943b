package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ru  | Мост через реку закрыли на ремонт, он откроется не раньше пятницы.
                    ru  | ЗАРЕЧЬЕ, 8 янв - Волна. Погибли 5 человек, сообщил мэр.
                    ru  | Погибли 12 человек. Под завалами 3 человека
                    uk  | Міст через річку закрили на ремонт, його відкриють не раніше п'ятниці.
                    be  | Мост праз раку закрылі на рамонт, ён будзе адкрыты ў пятніцу.
                    kk  | Өзен арқылы өтетін көпір жөндеуге жабылды және жұма күні ашылады.
                    en  | The bridge over the river is closed and will open on Friday.
                    de  | Die Brücke über den Fluss ist gesperrt und wird am Freitag geöffnet.
                    fr  | Le pont sur la rivière est fermé et sera ouvert dans une semaine.
                    es  | El puente sobre el río está cerrado y se abre el viernes.
                    pl  | Most nad rzeką jest zamknięty i zostanie otwarty w piątek.
                    el  | Η γέφυρα πάνω από το ποτάμι έκλεισε.
                    und | 12345, 67
                    """)
    void tells(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }
}
