package org.letopis.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.letopis.model.Block;
import org.letopis.model.Chronicle;
import org.letopis.model.Line;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Reprints;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.Story;
import org.letopis.model.StoryLabel;
import org.letopis.model.TimeExpression;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ChroniclesTest {
    private static final String LONG =
            "В посёлке Верхний Яр прорвало старую плотину, вода залила нижние улицы; жителей вывозят на автобусах в школу соседнего села, дороги перекрыты.";

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<Reading> readings =
                List.of(
                        reading("2023-04-12", "Б", "вечером 12 апреля", "2023-04-12TEV"),
                        reading("2023-04-11", "А", "утром 11 апреля", "2023-04-11TMO"),
                        reading(null, "В", "11 апреля", "2023-04-11"));
        Chronicle chronicle = Chronicles.fold(readings);
        assertThat(Chronicles.fold(readings.reversed())).isEqualTo(chronicle);
        Story story = chronicle.stories().getFirst();
        assertThat(story.readings().stream().map(r -> r.report().outlet()))
                .containsExactly("А", "Б", "В");
        assertThat(story.lines().stream().map(line -> line.time().value()))
                .containsExactly("2023-04-11", "2023-04-11TMO", "2023-04-12TEV");
    }

    @Test
    void aLineCarriesTheChainOfTheStatementInWhichItsTimeStands() {
        Reading reading = reading("2023-04-12", "Вестник", "11 апреля", "2023-04-11");
        Statement said =
                new Statement(
                        "s0",
                        new Span(0, 1),
                        null,
                        "МЧС",
                        null,
                        List.of(new Span(0, reading.report().text().length())),
                        Statement.Form.INDIRECT,
                        Statement.Stance.ASSERT,
                        List.of(
                                new Statement.Link("Вестник", Statement.Link.Basis.OUTLET, null),
                                new Statement.Link("МЧС", Statement.Link.Basis.EXPLICIT, null)),
                        "test");
        Line own = Chronicles.fold(List.of(reading)).stories().getFirst().lines().getFirst();
        Line attributed =
                Chronicles.fold(List.of(with(reading, said)))
                        .stories()
                        .getFirst()
                        .lines()
                        .getFirst();
        assertThat(own.chain()).containsExactly("Вестник");
        assertThat(own.statement()).isNull();
        assertThat(attributed.chain()).containsExactly("Вестник", "МЧС");
        assertThat(attributed.statement()).isEqualTo("s0");
    }

    @Test
    void oneTextInTwoOutletsIsAReprintWhateverItsQuotesDashesAndDateline() {
        Reading first =
                reading(
                        "2023-04-11T08:00",
                        "Агентство",
                        "Он сказал: «" + LONG + "» — и ушёл 11 апреля",
                        "2023-04-11");
        Reading again =
                reading(
                        "2023-04-11T09:00",
                        "Газета",
                        "Он сказал: \"" + LONG.replace("ё", "е") + "\" - и ушел 11 апреля",
                        "2023-04-11");
        Story story = Chronicles.fold(List.of(again, first)).stories().getFirst();
        assertThat(story.reprints())
                .containsExactly(new Reprints(first.report().id(), List.of(again.report().id())));
        assertThat(story.lines()).hasSize(1);
        assertThat(story.lines().getFirst().report()).isEqualTo(first.report().id());
    }

    @Test
    void aShortTextIsNoReprint() {
        Story story =
                Chronicles.fold(
                                List.of(
                                        reading(
                                                "2023-04-11",
                                                "А",
                                                "Подробности 11 апреля",
                                                "2023-04-11"),
                                        reading(
                                                "2023-04-11",
                                                "Б",
                                                "Подробности 11 апреля",
                                                "2023-04-11")))
                        .stories()
                        .getFirst();
        assertThat(story.reprints()).isEmpty();
    }

    @Test
    void aTimeWithoutAZoneMeansThatOfItsNeighbours() {
        Reading early = reading("2023-04-11T10:00+05:00", "А", "11 апреля", "2023-04-11");
        Reading noZone = reading("2023-04-11T11:00", "Б", "11 апреля", "2023-04-11");
        Reading late = reading("2023-04-11T12:00+05:00", "В", "11 апреля", "2023-04-11");
        Chronicle chronicle = Chronicles.fold(List.of(late, noZone, early));
        assertThat(chronicle.zone()).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(chronicle.stories().getFirst().readings().stream().map(r -> r.report().outlet()))
                .containsExactly("А", "Б", "В");
    }

    @Test
    void aPageGivenTwiceCountsOnce() {
        Reading reading = reading("2023-04-11", "А", "11 апреля", "2023-04-11");
        assertThat(Chronicles.fold(List.of(reading, reading)).stories().getFirst().readings())
                .hasSize(1);
    }

    @Test
    void oneBuildIsOneStoryUnlessThePagesNameSeveral() {
        Reading unnamed = reading("2023-04-11", "А", "11 апреля", "2023-04-11");
        Reading flood =
                labelled(reading("2023-04-12", "Б", "12 апреля", "2023-04-12"), "Наводнение в Яру");
        Reading floodToo =
                labelled(
                        reading("2023-04-13", "В", "13 апреля", "2023-04-13"), "наводнение  в яру");
        Reading fair = labelled(reading("2023-04-10", "Г", "10 апреля", "2023-04-10"), "Ярмарка");
        assertThat(ids(unnamed)).containsExactly("story");
        assertThat(ids(unnamed, flood, floodToo)).containsExactly("navodnenie-v-iaru");
        assertThat(ids(unnamed, flood, floodToo, fair))
                .containsExactly("navodnenie-v-iaru", "story", "iarmarka");
    }

    @Test
    void titlesWithOneFileNameStayApart() {
        Reading one = labelled(reading("2023-04-12", "Б", "12 апреля", "2023-04-12"), "ь Съезд");
        Reading two = labelled(reading("2023-04-13", "В", "13 апреля", "2023-04-13"), "Сезд");
        assertThat(Chronicles.fold(List.of(one, two)).stories().stream().map(Story::id).distinct())
                .hasSize(2);
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Chronicles.fold(List.of()).stories()).isEmpty();
    }

    private static List<String> ids(Reading... readings) {
        return Chronicles.fold(List.of(readings)).stories().stream().map(Story::id).toList();
    }

    private static Reading labelled(Reading reading, String title) {
        Report report = reading.report();
        return read(
                report(
                                report.published() == null ? null : report.published().iso(),
                                report.carrier(),
                                report.blocks().getFirst().text())
                        .story(new StoryLabel(title, null))
                        .build(),
                reading.times());
    }

    private static Reading reading(
            @Nullable String published, String outlet, String sentence, String value) {
        Report report = report(published, outlet, sentence).build();
        int end = report.text().length();
        return read(
                report,
                List.of(
                        new TimeExpression(
                                new Span(end - 4, end),
                                value,
                                TimeExpression.Bound.AT,
                                null,
                                TimeExpression.Grain.DAY,
                                TimeExpression.Basis.EXPLICIT,
                                "test")));
    }

    private static Reading read(Report report, List<TimeExpression> times) {
        return new Reading(
                report,
                true,
                report.parts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                times,
                List.of(),
                List.of(),
                List.of());
    }

    private static Reading with(Reading reading, Statement statement) {
        return new Reading(
                reading.report(),
                true,
                reading.sentences(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reading.times(),
                List.of(statement),
                List.of(),
                List.of());
    }

    private static Report.Builder report(
            @Nullable String published, String outlet, String sentence) {
        var builder =
                Report.of(
                                Page.of("p", (outlet + sentence).getBytes(StandardCharsets.UTF_8)),
                                "Заголовок " + outlet)
                        .outlet(outlet)
                        .blocks(
                                new ArrayList<>(
                                        List.of(new Block(Block.Kind.PARAGRAPH, sentence))));
        return published == null
                ? builder
                : builder.published(Moment.parse(published).orElseThrow(), Report.DateBasis.META);
    }
}
