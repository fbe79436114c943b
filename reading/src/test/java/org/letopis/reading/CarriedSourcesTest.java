package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Reading;
import org.letopis.model.Statement;

/// Who speaks where a sentence names nobody, or points to another.
class CarriedSourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Мэр Павел Зареев сообщил агентству «Волна», что мост цел. Он добавил, что дорога цела. | Вестник ← Волна ← Павел Зареев: дорога цела
                    Мост закрыт. Об этом сообщил мэр Павел Зареев, передаёт «Волна».    | Вестник ← Волна ← Павел Зареев: Мост закрыт
                    Мэр Павел Зареев сказал, что мост цел. Политик добавил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Заречная прокуратура сказала, что мост цел. В прокуратуре добавили, что дорога цела. | Вестник ← Заречная прокуратура: дорога цела
                    Местные чиновники сказали, что мост цел. Чиновники добавили, что дорога цела. | Вестник ← местные чиновники: дорога цела
                    Мост цел, сообщает полиция. Отмечается, что дорога цела.            | Вестник ← полиция: дорога цела
                    Мост цел, сообщает полиция. Также отмечается, что дорога цела.      | Вестник ← полиция: дорога цела
                    Мост цел, сообщает полиция. Ранее сообщалось, что дорога цела.      | Вестник: дорога цела
                    Мост цел, сообщает полиция. Напомним, мост новый. Отмечается, что дорога цела. | Вестник: дорога цела
                    По нашей информации, дорога цела.                                   | Вестник: дорога цела
                    Корреспондент «Вестника» сообщил, что дорога цела.                  | Вестник: дорога цела
                    Мужчина упал в реку. Он сказал, что дорога цела.                    | Вестник ← мужчина: дорога цела
                    Мэр Павел Зареев сказал, что мост цел. Также отметил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Как следует из отчёта мэрии, дорога цела.                           | Вестник ← отчёт мэрии: дорога цела
                    Мост закрыт. Это следует из отчёта мэрии.                           | Вестник ← отчёт мэрии: Мост закрыт
                    Мост закрыт. С таким заявлением выступил мэр Павел Зареев.          | Вестник ← Павел Зареев: Мост закрыт
                    Мост закрыт. Об этом заявил в пятницу, 1 ноября, мэр Павел Зареев.  | Вестник ← Павел Зареев: Мост закрыт
                    МВД Тарвии сообщило, что мост цел. По его данным, цела и дорога.    | Вестник ← МВД Тарвии: цела и дорога
                    Издание «Волна» сообщило, что мост цел. Оно отмечает, что дорога цела. | Вестник ← издание «Волна»: дорога цела
                    Мэр Павел Зареев сказал, что мост цел. Бывший тарвийский политик добавил, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Поступило заявление от жителя Озёрска, в котором он сообщил, что дорога цела. | Вестник ← житель: дорога цела
                    Мост открыл глава администрации города Павел Зареев. Глава администрации Озёрска сказал, что дорога цела. | Вестник ← Павел Зареев: дорога цела
                    Анна Речкина уехала в отпуск. По словам ведущей, дорога цела.       | Вестник ← Анна Речкина: дорога цела
                    По словам потерпевшей, мост цел. Она добавила, что дорога цела.     | Вестник ← потерпевшая: дорога цела
                    В городе выступает Анна Речкина. Поэтесса сказала, что дорога цела. | Вестник ← Анна Речкина: дорога цела
                    Мост открыла представитель МИД РФ Анна Речкина. Представитель российского МИД сказала, что дорога цела. | Вестник ← Анна Речкина: дорога цела
                    Мэр Павел Зареев сказал, что мост цел. «Дорога тоже ещё вполне цела». | Вестник ← Павел Зареев: Дорога тоже ещё вполне цела
                    Мост цел, сообщили в мэрии. «Мы совсем не закроем дорогу», — говорится в официальном сообщении. | Вестник ← мэрия: Мы совсем не закроем дорогу
                    Депутаты от Партии рек сказали, что мост цел. Депутаты добавили, что дорога цела. | Вестник ← депутаты от Партии рек: дорога цела
                    """)
    void followsWhoSpeaksFromSentenceToSentence(String text, String expected) {
        Reading reading = Reports.read("", text);

        assertThat(Reports.line(reading, reading.statements().getLast())).isEqualTo(expected);
    }

    @Test
    void aRoleInAHeadlineIsWhoSpeaksFirstInTheText() {
        Reading reading =
                Reports.read(
                        "Гидролог рассказал о реке",
                        "Павел Зареев сообщил, что река мелеет. «Лодки пора убрать с воды», — добавил он.");

        assertThat(Reports.lines(reading).getFirst()).isEqualTo("Вестник ← Павел Зареев: о реке");
    }

    @Test
    void directSpeechThatIsAnnouncedIsThatOfWhoSpokeLast() {
        Reading reading =
                Reports.read(
                        "",
                        "Мэр Павел Зареев сказал, что мост цел.",
                        "Прямая речь: «Дорога тоже ещё цела».");

        assertThat(Reports.line(reading, reading.statements().getLast()))
                .isEqualTo("Вестник ← Павел Зареев: Дорога тоже ещё цела");
    }

    @Test
    void anAcronymIsTheNameThatTheTextShortens() {
        Reading reading =
                Reports.read(
                        "",
                        "«Заречный речной оператор» (ЗРО) проверил мост. Мост цел, уточнили в ЗРО.");

        assertThat(Reports.lines(reading))
                .containsExactly("Вестник ← Заречный речной оператор: Мост цел");
    }

    @Test
    void carriesTheSourceOverAndNestsWhatItReports() {
        Reading reading =
                Reports.read(
                        "Полянский поговорил с Зареевым",
                        "ЗАРЕЧНЫЙ, 8 янв - Вестник. Мэр Заречного поговорил с губернатором, сообщает пресс-служба мэрии.",
                        "\"Состоялся долгий разговор. Стороны говорили о дороге\", - говорится в сообщении.",
                        "Добавляется, что Полянский выразил признательность за помощь.");

        assertThat(Reports.lines(reading))
                .containsExactly(
                        "Вестник ← пресс-служба мэрии: Мэр Заречного поговорил с губернатором",
                        "Вестник ← пресс-служба мэрии: Состоялся долгий разговор. Стороны говорили о дороге",
                        "Вестник ← пресс-служба мэрии: Полянский выразил признательность за помощь",
                        "Вестник ← пресс-служба мэрии ← Полянский: за помощь");
        assertThat(reading.statements().get(1).originator().basis())
                .isEqualTo(Statement.Link.Basis.CARRIED);
    }

    @Test
    void takesAPronounForThePersonWhoSpokeLast() {
        Reading reading =
                Reports.read(
                        "",
                        "Мэр Павел Зареев заявил, что дорога цела. Он добавил, что мост закрыт.");

        assertThat(Reports.line(reading, reading.statements().getLast()))
                .isEqualTo("Вестник ← Павел Зареев: мост закрыт");
        assertThat(reading.statements().getLast().originator().basis())
                .isEqualTo(Statement.Link.Basis.COREFERENT);
    }

    @Test
    void givesNobodyWhatTheOutletItselfReportedBefore() {
        assertThat(
                        Reports.read("", "Мост цел, сообщает полиция. Как сообщалось, мост закрыт.")
                                .statements())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дорога закрыта. Об этом сообщил мэр Павел Зареев.",
                "Дорога закрыта. Так считает мэр Павел Зареев.",
                "Дорога закрыта. Сообщает мэр Павел Зареев.",
                "Дорога закрыта. С этим мнением согласен мэр Павел Зареев."
            })
    void pointsBackToTheSentenceBefore(String text) {
        Reading reading = Reports.read("", text);

        assertThat(Reports.lines(reading))
                .containsExactly("Вестник ← Павел Зареев: Дорога закрыта");
    }

    @Test
    void putsTheRelayBeforeTheSpeakerOfTheInnerTag() {
        Reading reading =
                Reports.read("", "Мост закрыли, сообщил мэр Павел Зареев, передаёт «Волна».");

        assertThat(Reports.lines(reading)).contains("Вестник ← Волна ← Павел Зареев: Мост закрыли");
    }

    @Test
    void whoPassesOnWhatIsAccordingToAnotherStandsBefore() {
        Reading reading = Reports.read("", "По данным мэрии, дорога закрыта, пишет «Волна».");

        assertThat(Reports.line(reading, reading.statements().getFirst()))
                .isEqualTo("Вестник ← Волна ← мэрия: дорога закрыта");
    }
}
