package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Figure.Doubt;
import org.letopis.model.Report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The short answer above a table of people: the newest total, and the numbers that are in doubt.
record FigureSummary(List<Part> parts) {
    /// @param label «последнее названное общее число», «отозвано»
    /// @param links to rows: «12 — МЧС, 18 апреля 2031 (Вестник)»
    record Part(String label, List<Byline.Link> links) {}

    /// A number with its row.
    record Given(Doubts.Place place, Doubt doubt, FiguresPage.Row row) {
        private Report report() {
            return place.reading().report();
        }

        private Figure figure() {
            return place.figure();
        }

        /// Whether somebody else than the outlet gives it.
        private boolean quoted() {
            return figure().giver() != null && !report().carrier().equals(figure().giver());
        }

        /// A total of all that are counted, plainly given, with a date.
        private boolean total(PlainGroups groups) {
            return figure().aggregation() == Figure.Aggregation.TOTAL
                    && !(figure().amount() instanceof Amount.Vague)
                    && doubt == Doubt.NONE
                    && row.later() == null
                    && report().published() != null
                    && groups.plain(figure());
        }
    }

    /// Null where there is nothing to sum up.
    ///
    /// @param rows of one measure, earliest first
    static @Nullable FigureSummary of(Frame frame, PlainGroups groups, List<Given> rows) {
        var parts = new ArrayList<Part>();
        List<Given> totals = rows.stream().filter(given -> given.total(groups)).toList();
        List<Given> quoted = totals.stream().filter(Given::quoted).toList();
        List<Given> choice = quoted.isEmpty() ? totals : quoted;
        if (!choice.isEmpty()) {
            parts.add(
                    new Part(
                            frame.texts().of("figures.latest"),
                            List.of(link(frame, newest(choice), true))));
        }
        Map<Doubt, Map<String, Given>> doubted = new LinkedHashMap<>();
        rows.stream()
                .filter(given -> given.doubt() != Doubt.NONE)
                // Of the rows with one number the first that names a giver speaks for all.
                .sorted(Comparator.comparing(given -> !given.quoted()))
                .forEach(given ->
                        doubted.computeIfAbsent(given.doubt(), _ -> new LinkedHashMap<>())
                                .putIfAbsent(given.row().amount(), given));
        doubted.forEach((doubt, given) ->
                parts.add(
                        new Part(
                                Doubts.words(doubt, frame.texts()), links(frame, given.values()))));
        return parts.isEmpty() ? null : new FigureSummary(parts);
    }

    /// The first of the last report: news stands at the top, what was before below.
    private static Given newest(List<Given> totals) {
        String report = totals.getLast().report().id();
        return totals.stream()
                .filter(given -> given.report().id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private static List<Byline.Link> links(Frame frame, Collection<Given> rows) {
        return rows.stream().map(given -> link(frame, given, false)).toList();
    }

    private static Byline.Link link(Frame frame, Given given, boolean withOutlet) {
        String day =
                given.report().published() == null
                        ? frame.texts().of("byline.undated")
                        : frame.times().day(given.report().published().day());
        String amount = given.row().amount();
        String label =
                withOutlet && given.quoted()
                        ? frame.texts()
                                .of(
                                        "figures.summary.outlet",
                                        amount,
                                        given.row().giver(),
                                        day,
                                        given.row().byline().outlet())
                        : frame.texts().of("figures.summary", amount, given.row().giver(), day);
        return new Byline.Link(label, "#" + given.row().anchor());
    }
}
