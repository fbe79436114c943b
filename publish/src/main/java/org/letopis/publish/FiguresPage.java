package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Reading;
import org.letopis.model.Span;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// «Цифры»: what was counted, how the counts went on, and on whose word.
record FiguresPage(Frame frame, StoryHead head, List<Group> groups) {
    /// @param summary null where there is nothing to sum up
    /// @param plot null where there is too little to draw
    record Group(
            String anchor,
            String measure,
            String count,
            List<Row> rows,
            @Nullable FigureSummary summary,
            @Nullable Plot plot) {}

    /// @param anchor of the row on this page
    /// @param flag «опровергается», or empty
    /// @param later leads to the row by which the same number was withdrawn later, null where there is none
    /// @param aggregation «из них», «ещё», or empty for a total
    /// @param group what was counted, as the report words it; empty where that says no more than the measure
    /// @param chain to the giver; empty where the outlet gives the figure itself
    /// @param asOf in words, or empty
    record Row(
            String anchor,
            String amount,
            String flag,
            Byline.@Nullable Link later,
            String aggregation,
            String group,
            String giver,
            List<String> chain,
            String asOf,
            Quotation quotation,
            Byline byline) {
        /// The class of the row, null for a figure given plainly.
        @Nullable String css() {
            return flag.isEmpty() ? null : "doubted";
        }
    }

    /// How the rules end that count what is not people, see `units.txt` of the reader.
    private static final String OF_THINGS = "-thing";

    static FiguresPage of(Frame frame, CaseFile file) {
        Map<Measure, List<FigureSummary.Given>> byMeasure = new EnumMap<>(Measure.class);
        var plain = PlainGroups.russian();
        for (Reading reading : file.firstPrints()) {
            for (Figure figure : reading.figures()) {
                var place = new Doubts.Place(reading, figure);
                byMeasure
                        .computeIfAbsent(section(figure), _ -> new ArrayList<>())
                        .add(
                                new FigureSummary.Given(
                                        place, figure.doubt(), row(frame, file, place, plain)));
            }
        }
        var groups = new ArrayList<Group>();
        byMeasure.forEach((measure, figures) -> groups.add(group(frame, plain, measure, figures)));
        return new FiguresPage(frame, StoryHead.of(frame, file, StoryHead.Section.FIGURES), groups);
    }

    /// Where a figure stands: «утонули 42 овцы» is killed too, and stands not beside the people.
    private static Measure section(Figure figure) {
        boolean beast = figure.measure().ofPeople() && figure.rule().endsWith(OF_THINGS);
        return beast ? Measure.COUNT : figure.measure();
    }

    private static Group group(
            Frame frame, PlainGroups plain, Measure measure, List<FigureSummary.Given> figures) {
        String name = frame.texts().of(measure);
        return new Group(
                "m-" + measure.name(),
                name,
                frame.texts().count("figures", figures.size()),
                figures.stream().map(FigureSummary.Given::row).toList(),
                measure.ofPeople() ? FigureSummary.of(frame, plain, figures) : null,
                measure == Measure.KILLED ? Plot.of(frame, name, drawn(figures)) : null);
    }

    private static List<Plot.Given> drawn(List<FigureSummary.Given> figures) {
        return figures.stream()
                .map(given ->
                        new Plot.Given(
                                given.place().reading().report().published(),
                                given.place().figure(),
                                given.row()))
                .toList();
    }

    private static Row row(Frame frame, CaseFile file, Doubts.Place place, PlainGroups plain) {
        Reading reading = place.reading();
        Figure figure = place.figure();
        Statement statement = file.statement(reading, figure);
        Span sentence = file.sentences(reading).around(figure.span());
        boolean total = figure.aggregation() == Figure.Aggregation.TOTAL;
        String giver = figure.giver();
        boolean plainGroup = "%".equals(figure.group()) || plain.plain(figure);
        return new Row(
                anchor(place),
                frame.amounts().of(figure),
                Doubts.words(figure.doubt(), frame.texts()),
                later(frame, file.doubts().withdrawnBy(place)),
                total ? "" : frame.texts().of(figure.aggregation()),
                plainGroup ? "" : figure.group(),
                giver == null ? frame.texts().of("figures.noGiver") : giver,
                statement == null
                        ? List.of()
                        : Byline.chain(frame, reading.report(), statement.chainNames()),
                asOf(frame, figure),
                Quotation.of(reading.report(), sentence, List.of(figure.span())),
                Byline.of(frame, file, reading, "#" + figure.id()));
    }

    private static String anchor(Doubts.Place place) {
        return "row-" + place.id();
    }

    private static Byline.@Nullable Link later(Frame frame, Doubts.@Nullable Place withdrawal) {
        return withdrawal == null
                ? null
                : new Byline.Link(
                        frame.texts()
                                .of(
                                        "figures.later",
                                        Byline.outlet(frame, withdrawal.reading().report()),
                                        frame.times()
                                                .published(
                                                        withdrawal.reading().report().published())),
                        "#" + anchor(withdrawal));
    }

    private static String asOf(Frame frame, Figure figure) {
        return figure.asOf() == null
                ? ""
                : frame.texts().of("figures.asOf", frame.times().value(figure.asOf()));
    }
}
