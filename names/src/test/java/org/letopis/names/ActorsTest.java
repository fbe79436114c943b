package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.PersonName;
import org.letopis.model.Place;
import org.letopis.model.Span;

import java.util.List;

class ActorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            P[Зареев] уехал. P[Иван Зареев] сказал это P[Речкину].                       | Иван Зареев, Речкин
                            Президент L[Тарвии] P[Иван Зареев] уехал. Президент устал.                   | Иван Зареев
                            P[Иван Петрович Зареев] уехал. P[Иван Петрович] устал.                       | Иван Петрович Зареев
                            Уехал P[И. Зареев]. За P[Иваном Зареевым] уехали другие.                     | Иван Зареев
                            Муж P[Ивановой] уехал. P[Иванов] сказал это.                                 | Иванова, Иванов
                            P[Иван Зареев] и P[Анна Зареева] уехали. P[Зареева] устала.                  | Иван Зареев, Анна Зареева
                            P[Иван Зареев] и P[Пётр Зареев] уехали. P[Зареев] устал.                     | Иван Зареев, Пётр Зареев, Зареев
                            O[Министерство внутренних дел] (O[МВД]) сообщило об этом.                    | Министерство внутренних дел
                            O[Минобороны] молчит. Это сказали в O[министерстве обороны].                 | министерство обороны
                            O[ООО «Заря]» закрылось.                                                     | ООО «Заря»
                            O[Компания «Заря»] закрылась. Компания разорилась.                           | Компания «Заря»
                            O[Компания «Заря»] закрылась. O[«Заря»] разорилась.                          | Компания «Заря»
                            O[Верховный суд L[Пакистана]] решил. O[Верховный суд] молчит.                | Верховный суд Пакистана
                            P[Роман Зареевич] уехал. P[Зареевич] устал.                                  | Роман Зареевич
                            P[Башир Иван] уехал. P[Иван] устал.                                          | Башир Иван
                            P[Владимир Зареев] уехал. Жена P[Зареева] устала.                            | Владимир Зареев
                    O[МВД L[России]] и O[МВД L[Польши]] молчат.                                  | МВД России, МВД Польши
                    """)
    void makesOneActorOfAllHisMentions(String text, String names) {
        assertThat(Marked.of(text).resolved().actors())
                .extracting(Actor::name)
                .containsExactly(names.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Президент L[Тарвии] P[Иван Зареев] встретил президента L[Ливонии] P[Петра Речкина]. Президент улыбнулся. | Президент улыбнулся | -
                    Президент L[Тарвии] P[Иван Зареев] встретил президента L[Ливонии] P[Петра Речкина]. Президент L[Ливонии] улыбнулся. | Президент Ливонии | Пётр Речкин
                    P[Иван Зареев] уехал. Он добавил, что устал.                        | Он    | Иван Зареев
                    P[Анна Зареева] уехала. Он добавил, что устал.                      | Он    | -
                    P[Иван Зареев] сказал это P[Петру Речкину]. Он добавил, что устал.  | Он    | Иван Зареев
                    P[Иван Зареев] и P[Пётр Речкин] уехали. Он добавил, что устал.      | Он    | -
                    Уехал P[Иван Зареев]. Политик добавил, что устал.                   | Политик | Иван Зареев
                    Мэр встретил губернатора P[Павла Зареева]. Мэр сказал, что устал.   | Мэр сказал | -
                    Уехали по просьбе мэра, P[Иван Зареев] и P[Пётр Речкин] устали. Мэр сказал, что устал. | Мэр сказал | -
                    Говорит O[пресс-служба ЗРО]. Это знают в O[ЗРО].                    | ЗРО    | ЗРО
                    O[Компания «Заря»] купила O[компанию «Весна»]. Компания молчит.     | Компания молчит | -
                    Об этом пишет O[«Коммерсант»]. В суде молчат.                       | суде   | -
                    Об этом пишет O[«Коммерсант»]. Газета не называет имён.             | Газета | «Коммерсант»
                    """)
    void creditsNobodyInDoubt(String text, String words, String expected) {
        Marked marked = Marked.of(text);
        int start = marked.report().text().lastIndexOf(words);
        String word = words.equals("Президент Ливонии") ? words : words.split(" ", -1)[0];
        Actor actor = marked.resolved().who().at(new Span(start, start + word.length()));

        assertThat(actor == null ? "-" : actor.name()).isEqualTo(expected);
    }

    @Test
    void tellsKindSexCountryAndParts() {
        Named named =
                Marked.of("Президент L[России] P[Анна Петровна Зареева] уехала из O[Госдумы].")
                        .resolved();
        Actor zareeva = named.actors().getFirst();
        Actor duma = named.actors().getLast();

        assertThat(zareeva.sex()).isEqualTo(Actor.Sex.FEMALE);
        assertThat(zareeva.country()).isEqualTo("RU");
        assertThat(zareeva.person()).isEqualTo(new PersonName("Анна", "Петровна", "Зареева"));
        assertThat(duma.kind()).isEqualTo(Actor.Kind.STATE_BODY);
        assertThat(duma.country()).isEqualTo("RU");
        assertThat(zareeva.roles().getFirst().of()).isEqualTo(named.places().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({
        "The Guardian,MEDIA",
        "Boeing,COMPANY",
        "НАТО,INTERNATIONAL_ORGANISATION",
        "Крылья советов,OTHER_BODY"
    })
    void knowsWhatAWellKnownBodyIs(String name, Actor.Kind kind) {
        Actor actor = Marked.of("Об этом сообщает O[" + name + "].").resolved().actors().getFirst();
        assertThat(actor.kind()).isEqualTo(kind);
    }

    @Test
    void keepsTheCandidatesOfAPlaceAndSaysWhyOneWasChosen() {
        Place place = Marked.of("Он живёт в L[Париже].").resolved().places().getFirst();

        assertThat(place.site()).extracting(Place.Site::country).isEqualTo("FR");
        assertThat(place.candidates()).contains(place.site());
        assertThat(place.why().isEmpty()).isEqualTo(place.candidates().size() < 2);
    }

    @Test
    void aPlaceIsOneUnderAllItsNames() {
        assertThat(Marked.of("L[Россия] молчит. В L[РФ] холодно.").resolved().places()).hasSize(1);
    }

    @Test
    void aSpeakerIsTheInnermostPersonOfAPhrase() {
        Marked marked = Marked.of("Это сказал представитель O[МВД L[Тарвии]] P[Иван Зареев].");
        Named named = marked.resolved();
        int start = marked.report().text().indexOf("представитель");

        assertThat(named.who().at(new Span(start, marked.report().text().length() - 1)))
                .extracting(Actor::name)
                .isEqualTo("Иван Зареев");
    }

    @Test
    void aSpokesmanIsNotHisMinistry() {
        Marked marked = Marked.of("Это сказал представитель O[МВД L[Тарвии]].");
        int start = marked.report().text().indexOf("представитель");
        int end = marked.report().text().length() - 1;

        assertThat(marked.resolved().who().at(new Span(start, end))).isNull();
        assertThat(marked.resolved().who().at(new Span(end - 10, end)))
                .extracting(Actor::name)
                .isEqualTo("МВД Тарвии");
    }

    @Test
    void takesTimeInProportionToTheNames() {
        var text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("Депутат P[Зареев").append(i % 7 == 0 ? "" : "а").append("] и O[МВД]. ");
        }
        Named named = Marked.of(text.toString()).resolved();

        assertThat(named.names()).filteredOn(name -> name.type() == Name.Type.PER).hasSize(3000);
        assertThat(named.actors()).hasSizeLessThan(20);
        assertThat(named.names()).isSortedAccordingTo(java.util.Comparator.comparing(Name::span));
        assertThat(List.copyOf(named.actors())).doesNotHaveDuplicates();
    }
}
