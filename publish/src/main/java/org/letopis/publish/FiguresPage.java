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
    /// @param plot null where there is too little to draw
    record Group(
            String anchor, String measure, String count, List<Row> rows, @Nullable Plot plot) {}

    /// @param flag «опровергается», or empty
    /// @param aggregation «из них», «ещё», or empty for a total
    /// @param group what was counted, as the report words it
    /// @param chain to the giver; empty where the outlet gives the figure itself
    /// @param asOf in words, or empty
    record Row(
            String amount,
            String flag,
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

    static FiguresPage of(Frame frame, CaseFile file) {
        Map<Measure, List<Plot.Given>> byMeasure = new EnumMap<>(Measure.class);
        var doubts = new Doubts(frame.texts(), Withdrawals.russian());
        for (Reading reading : file.firstPrints()) {
            for (Figure figure : reading.figures()) {
                Row row = row(frame, file, reading, figure, doubts);
                byMeasure
                        .computeIfAbsent(figure.measure(), _ -> new ArrayList<>())
                        .add(new Plot.Given(reading.report().published(), figure, row));
            }
        }
        var groups = new ArrayList<Group>();
        byMeasure.forEach((measure, figures) -> groups.add(group(frame, measure, figures)));
        return new FiguresPage(frame, StoryHead.of(frame, file, StoryHead.Section.FIGURES), groups);
    }

    private static Group group(Frame frame, Measure measure, List<Plot.Given> figures) {
        String name = frame.texts().of(measure);
        return new Group(
                "m-" + measure.name(),
                name,
                frame.texts().count("figures", figures.size()),
                figures.stream().map(Plot.Given::row).toList(),
                measure == Measure.KILLED ? Plot.of(frame, name, figures) : null);
    }

    private static Row row(
            Frame frame, CaseFile file, Reading reading, Figure figure, Doubts doubts) {
        Statement statement = file.statement(reading, figure);
        Span sentence = file.sentences(reading).around(figure.span());
        boolean total = figure.aggregation() == Figure.Aggregation.TOTAL;
        String giver = figure.giver();
        return new Row(
                frame.amounts().of(figure),
                doubts.of(reading, figure, statement, sentence),
                total ? "" : frame.texts().of(figure.aggregation()),
                "%".equals(figure.group()) ? "" : figure.group(),
                giver == null ? frame.texts().of("figures.noGiver") : giver,
                statement == null
                        ? List.of()
                        : Byline.chain(frame, reading.report(), statement.chainNames()),
                asOf(frame, figure),
                Quotation.of(reading.report(), sentence, List.of(figure.span())),
                Byline.of(frame, file, reading, "#" + figure.id()));
    }

    private static String asOf(Frame frame, Figure figure) {
        return figure.asOf() == null
                ? ""
                : frame.texts().of("figures.asOf", frame.times().value(figure.asOf()));
    }
}
