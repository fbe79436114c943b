package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Amount;
import org.letopis.model.Figure;
import org.letopis.model.Moment;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The totals that were reported of one measure, each a sign over the time of its publication. Nothing is joined by a
/// line: two numbers may be of different groups.
///
/// @param levels the values that occur, where they have room
record Plot(String title, List<Point> points, List<Level> levels, String first, String last) {
    /// @param x from the left, «37.50%»
    /// @param y from the top
    /// @param title «11 апреля 2023, 08:40: не менее 9 — МЧС»
    record Point(String x, String y, Sign sign, String title, String href) {
        /// The class of the style sheet.
        String css() {
            return sign.name().toLowerCase(Locale.ROOT);
        }
    }

    record Level(String y, String label) {}

    enum Sign {
        EXACT,
        HEDGED,
        /// Given plainly, and withdrawn later.
        RETRACTED,
        /// In doubt by the very words around it.
        DOUBTED
    }

    /// A number of a report with the row that tells of it.
    record Given(@Nullable Moment published, Figure figure, FiguresPage.Row row) {
        /// What is drawn: the number itself or the bound that was given, null for a word such as «несколько».
        @Nullable BigDecimal value() {
            Amount amount = figure.amount();
            return amount.low() == null ? amount.high() : amount.low();
        }

        boolean drawn() {
            return published != null
                    && value() != null
                    && figure.aggregation() == Figure.Aggregation.TOTAL;
        }

        Sign sign() {
            if (!row.flag().isEmpty()) {
                return Sign.DOUBTED;
            }
            if (row.later() != null) {
                return Sign.RETRACTED;
            }
            return figure.amount() instanceof Amount.Exactly ? Sign.EXACT : Sign.HEDGED;
        }
    }

    /// Fewer are read faster in the table. Ours.
    private static final int FEWEST = 3;

    /// Per cent of the drawing, so that signs and labels have room at its edges.
    private static final double LEFT = 6,
            RIGHT = 98,
            TOP = 8,
            BOTTOM = 84,
            LEAST_BETWEEN_LEVELS = 9;

    /// Null where there is too little to draw.
    static @Nullable Plot of(Frame frame, String measure, List<Given> all) {
        List<Given> drawn = all.stream().filter(Given::drawn).toList();
        if (drawn.size() < FEWEST) {
            return null;
        }
        List<Moment> moments =
                drawn.stream().map(Given::published).filter(Objects::nonNull).toList();
        double from =
                moments.stream().mapToLong(moment -> second(moment, frame.zone())).min().orElse(0);
        double to =
                moments.stream().mapToLong(moment -> second(moment, frame.zone())).max().orElse(0);
        double most = drawn.stream().mapToDouble(Plot::height).max().orElse(0);
        if (from == to || most == 0) {
            return null;
        }
        var points = new ArrayList<Point>();
        for (Given given : drawn) {
            Moment published = Objects.requireNonNull(given.published());
            points.add(
                    new Point(
                            percent(
                                    LEFT
                                            + (RIGHT - LEFT)
                                                    * (second(published, frame.zone()) - from)
                                                    / (to - from)),
                            percent(top(height(given), most)),
                            given.sign(),
                            title(given),
                            given.row().byline().href()));
        }
        // What is in doubt is drawn last, so that no plain sign hides it.
        points.sort(Comparator.comparing(Point::sign));
        return new Plot(
                frame.texts().of("figures.plot", measure),
                points,
                levels(frame.texts(), drawn, most),
                frame.times()
                        .day(
                                moments.stream()
                                        .min(Moment.earliestFirst(frame.zone()))
                                        .orElseThrow()
                                        .day()),
                frame.times()
                        .day(
                                moments.stream()
                                        .max(Moment.earliestFirst(frame.zone()))
                                        .orElseThrow()
                                        .day()));
    }

    private static String title(Given given) {
        FiguresPage.Row row = given.row();
        String said = row.later() == null ? row.flag() : row.later().label();
        String doubt = said.isEmpty() ? "" : " (" + said + ")";
        return row.byline().published() + ": " + row.amount() + doubt + " — " + row.giver();
    }

    private static List<Level> levels(Messages texts, List<Given> drawn, double most) {
        List<BigDecimal> values =
                drawn.stream()
                        .map(Given::value)
                        .filter(Objects::nonNull)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        var levels = new ArrayList<Level>();
        double above = Double.NEGATIVE_INFINITY;
        for (BigDecimal value : values) {
            double y = top(value.doubleValue(), most);
            if (y - above >= LEAST_BETWEEN_LEVELS) {
                levels.add(new Level(percent(y), texts.number(value)));
                above = y;
            }
        }
        return levels;
    }

    private static double height(Given given) {
        BigDecimal value = given.value();
        return value == null ? 0 : value.doubleValue();
    }

    private static double top(double height, double most) {
        return BOTTOM - (BOTTOM - TOP) * Math.max(0, height) / most;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /// A day alone counts as its end, as in [Moment#earliestFirst]: it is never drawn before what it may follow.
    private static long second(Moment moment, ZoneOffset zone) {
        return moment.at(LocalTime.MAX, zone).toEpochSecond();
    }
}
