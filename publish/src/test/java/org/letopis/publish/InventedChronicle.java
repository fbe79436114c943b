package org.letopis.publish;

import static org.letopis.publish.InventedReading.atLeast;
import static org.letopis.publish.InventedReading.exactly;
import static org.letopis.publish.InventedReading.report;

import org.letopis.model.Block;
import org.letopis.model.Chronicle;
import org.letopis.model.Dateline;
import org.letopis.model.Figure;
import org.letopis.model.Line;
import org.letopis.model.Measure;
import org.letopis.model.Moment;
import org.letopis.model.Photo;
import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Reprints;
import org.letopis.model.Span;
import org.letopis.model.Statement;
import org.letopis.model.Story;
import org.letopis.model.StoryLabel;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A small chronicle with everything that pages must get right: a reprint, a denied and a withdrawn figure, crossing
/// marks, markup in the text, reports without date, outlet or headline, a language that is not read.
final class InventedChronicle {
    static final String HOSTILE = "<script>alert('1')</script> & \"кавычки\" =СУММ(A1)";

    private InventedChronicle() {}

    static Chronicle chronicle() {
        return new Chronicle(List.of(flood(), secondStory()), ZoneOffset.UTC);
    }

    static Story flood() {
        Reading first = firstDispatch();
        Reading reprint = reprint();
        Reading withdrawn = withdrawal();
        Reading hostile = hostile();
        Reading english =
                Reading.ofUnknownLanguage(
                        report(
                                        "Nine dead in Zarechie",
                                        "The Courier",
                                        "2031-04-12T07:00Z",
                                        "A dam burst in Zarechie on April 11.")
                                .language("en")
                                .build());
        Reading bare = bare();
        List<Reading> readings = List.of(first, reprint, english, withdrawn, hostile, bare);
        return new Story(
                "flood",
                "Наводнение в Заречье",
                "Прорыв плотины на реке Тихой и его последствия",
                readings,
                lines(List.of(first, withdrawn, hostile)),
                List.of(new Reprints(first.report().id(), List.of(reprint.report().id()))));
    }

    static Reading firstDispatch() {
        String text =
                "Утром 11 апреля прорвало плотину на реке Тихой, сообщает МЧС. Погибли не менее 9 человек, из них двое"
                        + " детей, заявил представитель ведомства Глеб Сомов. До 30 апреля в районе действует"
                        + " чрезвычайное положение.";
        var builder =
                report(
                        "В Заречье прорвало плотину",
                        "Вестник",
                        "2031-04-11T08:40+05:00",
                        "ЗАРЕЧЬЕ, 11 апр - Вестник. " + text,
                        "Уровень воды поднялся до 712 отметки.");
        int dateline = builder.text().indexOf("ЗАРЕЧЬЕ");
        Report report =
                builder.dateline(
                                new Dateline(
                                        "ЗАРЕЧЬЕ",
                                        null,
                                        "Вестник",
                                        new Span(
                                                dateline,
                                                dateline + "ЗАРЕЧЬЕ, 11 апр - Вестник.".length())))
                        .authors(List.of("Анна Лесная", "Пётр Гай"))
                        .story(new StoryLabel("Наводнение", null))
                        .photos(
                                List.of(
                                        new Photo(
                                                "https://photo.example/1.jpg",
                                                "Плотина на реке Тихой",
                                                "© Вестник / Пётр Гай",
                                                Moment.parse("2031-04-11").orElseThrow()),
                                        new Photo("javascript:alert(1)", null, null, null)))
                        .build();
        return InventedReading.of(report)
                .time("Утром 11 апреля", "2031-04-11TMO", TimeExpression.Grain.DAYPART)
                .time(
                        "До 30 апреля",
                        "2031-04-30",
                        TimeExpression.Grain.DAY,
                        TimeExpression.Bound.UNTIL,
                        null)
                .said(
                        "Утром 11 апреля прорвало плотину на реке Тихой",
                        "сообщает",
                        "МЧС",
                        "Вестник",
                        "МЧС")
                .said(
                        "Погибли не менее 9 человек, из них двое детей",
                        "заявил",
                        "представитель ведомства Глеб Сомов",
                        "Вестник",
                        "МЧС",
                        "Глеб Сомов")
                .counted("не менее 9 человек", atLeast(9), Measure.KILLED, "человек")
                .counted(
                        "двое детей",
                        exactly(2),
                        Measure.KILLED,
                        "детей",
                        Figure.Aggregation.SUBSET)
                .missed("712", Unread.Why.NUMBER_WITHOUT_MEASURE)
                .read();
    }

    private static Reading reprint() {
        Reading first = firstDispatch();
        Report copy =
                report("В Заречье прорвало плотину", "Городской портал", "2031-04-11", "копия")
                        .blocks(first.report().blocks())
                        .build();
        return new Reading(
                copy,
                true,
                first.sentences(),
                first.words(),
                first.actors(),
                first.names(),
                first.places(),
                first.times(),
                first.statements(),
                first.figures(),
                first.unread());
    }

    private static Reading withdrawal() {
        Report report =
                report(
                                "МЧС отозвало данные",
                                "Вестник",
                                "2031-04-13T19:05+05:00",
                                "Губернатор Рыков опроверг, что погибли 14 человек.",
                                "МЧС отозвало данные о 15 погибших, но 12 человек погибли.")
                        .lead("В ведомстве назвали новое число")
                        .build();
        return InventedReading.of(report)
                .said(
                        "погибли 14 человек",
                        "опроверг",
                        "Губернатор Рыков",
                        Statement.Stance.DENY,
                        "Вестник",
                        "Рыков")
                .doubting(Figure.Doubt.DENIED)
                .counted("14 человек", exactly(14), Measure.KILLED, "человек")
                .doubting(Figure.Doubt.WITHDRAWN)
                .counted("15 погибших", exactly(15), Measure.KILLED, "погибших")
                .doubting(Figure.Doubt.NONE)
                .counted("12 человек", exactly(12), Measure.KILLED, "человек")
                .read();
    }

    private static Reading hostile() {
        Report report =
                report(
                                HOSTILE,
                                "Листок <b>№1</b>",
                                null,
                                "=1+1 "
                                        + HOSTILE
                                        + " в апреле 2031 года \u0000\uD800 погибло 3 000 000 кур.",
                                "Второй абзац.")
                        .url("javascript:alert('x')")
                        .blocks(
                                List.of(
                                        new Block(
                                                Block.Kind.PARAGRAPH,
                                                "=1+1 "
                                                        + HOSTILE
                                                        + " в апреле 2031 года \u0000\uD800 погибло 3 000 000 кур."),
                                        new Block(Block.Kind.SUBHEADING, "Что дальше"),
                                        new Block(Block.Kind.QUOTATION, "Мы всё починим"),
                                        new Block(Block.Kind.LIST_ITEM, "Первое <i>дело</i>"),
                                        new Block(Block.Kind.TABLE_ROW, "Село | Дворов | 14"),
                                        new Block(
                                                Block.Kind.BACKGROUND,
                                                "Плотину построили в 1999 году.")))
                        .build();
        return InventedReading.of(report)
                .time(
                        "апреле 2031 года",
                        "2031-04",
                        TimeExpression.Grain.MONTH,
                        TimeExpression.Bound.AT,
                        TimeExpression.Modifier.START)
                .time("в 1999 году", "1999", TimeExpression.Grain.YEAR)
                .said(
                        "=1+1 " + HOSTILE + " в апреле",
                        "погибло",
                        "кур",
                        "Листок <b>№1</b>",
                        "=cmd()")
                .counted("3 000 000 кур", exactly(3_000_000), Measure.COUNT, "кур")
                .missed("<script>alert", Unread.Why.SPEECH_WITHOUT_SOURCE)
                .read();
    }

    /// No outlet, no headline, no date, no address.
    private static Reading bare() {
        return InventedReading.of(report("", null, null, "Вода ушла.").url(null).build()).read();
    }

    private static Story secondStory() {
        Reading reading =
                InventedReading.of(
                                report(
                                                "Мост открыт",
                                                "Вестник",
                                                "2030-12-31",
                                                "Мост открыли зимой 2030 года.")
                                        .build())
                        .time("зимой 2030 года", "2030-WI", TimeExpression.Grain.SEASON)
                        .read();
        return new Story("story", null, null, List.of(reading), lines(List.of(reading)), List.of());
    }

    private static List<Line> lines(List<Reading> readings) {
        var lines = new ArrayList<Line>();
        for (Reading reading : readings) {
            for (TimeExpression time : reading.times()) {
                Span sentence = Sentences.of(reading).at(time.span());
                lines.add(
                        new Line(
                                reading.report().id() + "-l" + time.span().start(),
                                time,
                                reading.report().id(),
                                sentence,
                                null,
                                reading.report().outlet() == null
                                        ? List.of()
                                        : List.of(reading.report().outlet())));
            }
        }
        lines.sort(Comparator.comparing(line -> line.time().value()));
        return lines;
    }
}
