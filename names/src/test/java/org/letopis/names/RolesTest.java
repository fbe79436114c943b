package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.language.Table;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Role;

import java.util.stream.Stream;

class RolesTest {
    static Stream<Table.Row> examples() {
        return RoleWords.table().rows().stream().filter(row -> !row.cell(3).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheExampleOfEachRow(Table.Row row) {
        Marked marked = Marked.of(row.cell(2));
        var grammar = new Grammar(marked.report().text(), marked.analysis());
        var roles = Roles.find(grammar, new Marks(grammar, marked.mentions()));
        RolePhrase role = roles.getFirst();
        var names = new RoleNames(grammar, Marked.RUSSIAN);

        assertThat(grammar.span(role.first(), role.end()).in(grammar.text()))
                .as("%s, line %d", row.table(), row.line())
                .isEqualTo(row.cell(3));
        assertThat(names.body(role) == null ? "" : names.body(role)).isEqualTo(row.cell(4));
    }

    static Stream<Table.Row> holders() {
        return Holders.table().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("holders")
    void knowsWhoHoldsWhatInEachExample(Table.Row row) {
        Named named = Marked.of(row.cell(2)).resolved();

        assertThat(named.actors().getFirst().roles())
                .as("%s, line %d", row.table(), row.line())
                .extracting(role -> role.name())
                .containsExactly("министр обороны");
    }

    static Stream<Table.Row> generalBodies() {
        return BodyWords.general().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("generalBodies")
    void anyBodyOfAKindMayBeCalledByTheGeneralNounsOfIt(Table.Row row) {
        Named named = Marked.of(row.cell(2)).resolved();

        assertThat(named.names())
                .as("%s, line %d", row.table(), row.line())
                .filteredOn(name -> name.rule().equals("what-it-is"))
                .hasSize(1);
    }

    @Test
    void aNounThatIsNoGeneralOneMeansOnlyWhoIsNamedByIt() {
        assertThat(
                        Marked.of("O[Прокуратура] начала проверку. Мэрия сообщила об этом.")
                                .resolved()
                                .names())
                .noneMatch(name -> name.rule().equals("what-it-is"));
    }

    static Stream<Table.Row> offices() {
        return OfficeNames.table().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void knowsAnOfficeByItsOtherName(Table.Row row) {
        Named named = Marked.of(row.cell(2)).resolved();

        assertThat(named.actors())
                .as("%s, line %d", row.table(), row.line())
                .filteredOn(actor -> actor.kind() == Actor.Kind.PERSON)
                .hasSize(1);
        assertThat(named.names())
                .filteredOn(name -> name.rule().equals("role-alone") && name.actor() != null)
                .hasSize(1);
    }

    static Stream<Table.Row> bodies() {
        return BodyWords.table().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void knowsTheSortOfEachExample(Table.Row row) {
        Named named = Marked.of("Об этом сообщает O[" + row.cell(3) + "].").resolved();

        assertThat(org.letopis.model.ReadingJson.name(named.actors().getFirst().kind()))
                .as("%s, line %d", row.table(), row.line())
                .isEqualTo(row.cell(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Уехал президент L[Тарвии] P[Иван Зареев].                         | Иван Зареев | президент | Тарвия
                    Он позвонил министру обороны L[Тарвии] P[Ивану Зарееву].          | Иван Зареев | министр обороны | Тарвия
                    P[Иван Зареев], глава O[МЧС L[Тарвии]], уехал.                    | Иван Зареев | глава | МЧС Тарвии
                    P[Иван Зареев] (глава O[МЧС]) уехал.                              | Иван Зареев | глава | МЧС
                    P[Иван Зареев] — президент L[Тарвии].                             | Иван Зареев | президент | Тарвия
                    P[Иван Зареев] стал президентом L[Тарвии].                        | Иван Зареев | президент | Тарвия
                    Тарвийский депутат, лидер O[партии «Заря»] P[Иван Зареев] уехал.  | Иван Зареев | лидер | партия «Заря»
                    Приехал японский премьер P[Иван Зареев].                          | Иван Зареев | премьер | Япония
                    Уехал посол L[Тарвии] в L[Ливонии] P[Иван Зареев].                | Иван Зареев | посол Тарвии в Ливонии | Тарвия
                    Уехал директор по связям с общественностью O[банка «Заря»] P[Иван Зареев]. | Иван Зареев | директор по связям с общественностью | банк «Заря»
                    """)
    void findsWhoHoldsARole(String text, String who, String position, String body) {
        Actor actor =
                Marked.of(text).resolved().actors().stream()
                        .filter(one -> one.name().equals(who))
                        .findFirst()
                        .orElseThrow();

        assertThat(actor.roles())
                .anySatisfy(role -> {
                    assertThat(role.body()).isEqualTo(body);
                    assertThat(position).startsWith(role.position());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Адвокат P[Зареева] заявил, что это не так.          | 0
                    P[Иван Зареев] не стал президентом L[Тарвии].        | 0
                    P[Иван Зареев] мог стать президентом L[Тарвии].      | 0
                    P[Иван Зареев], директор O[«Зари»], P[Пётр Речкин], директор O[«Весны»], уехали. | 1
                    """)
    void givesNobodyTheRoleOfAnother(String text, int held) {
        Actor zareev =
                Marked.of(text).resolved().actors().stream()
                        .filter(one -> one.name().contains("Зареев"))
                        .filter(one -> one.person() != null)
                        .findFirst()
                        .orElseThrow();

        assertThat(zareev.roles()).extracting(Role::name).hasSize(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Об этом сообщил источник в полиции.                    | источник в полиции
                    Источник в O[МВД L[Тарвии]] сообщил об этом.            | источник в МВД Тарвии
                    """)
    void knowsUnnamedSources(String text, String name) {
        Named named = Marked.of(text).resolved();

        assertThat(named.actors())
                .filteredOn(actor -> actor.kind() == Actor.Kind.UNNAMED_SOURCE)
                .extracting(Actor::name)
                .containsExactly(name);
        assertThat(named.names()).extracting(Name::type).contains(Name.Type.ROLE);
    }
}
