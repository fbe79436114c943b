package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Figure.Doubt;
import org.letopis.model.Measure;
import org.letopis.model.Reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a story says against its own figures: the words around each, and later withdrawals of the same number.
final class Doubts {
    /// A figure with the reading in which it stands.
    record Place(Reading reading, Figure figure) {
        /// Unique within the story, as the data files have it.
        String id() {
            return reading.report().id() + "-" + figure.id();
        }
    }

    /// What a withdrawal is of.
    private record Quantity(
            Measure measure,
            Figure.Aggregation aggregation,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static Quantity of(Figure figure) {
            return new Quantity(
                    figure.measure(),
                    figure.aggregation(),
                    plain(figure.amount().low()),
                    plain(figure.amount().high()));
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
            return value == null ? null : value.stripTrailingZeros();
        }

        boolean named() {
            return low != null || high != null;
        }
    }

    private final Map<String, Place> withdrawnBy = new HashMap<>();

    /// Walks the readings in their order, earliest first: a withdrawal is of the like numbers that stand before it.
    /// A report without a date comes neither before nor after.
    Doubts(CaseFile file) {
        Map<Quantity, List<Place>> standing = new HashMap<>();
        for (Reading reading : file.readings()) {
            boolean dated = reading.report().published() != null;
            boolean first = file.original(reading.report()) == null;
            for (Figure figure : reading.figures()) {
                var place = new Place(reading, figure);
                Doubt doubt = figure.doubt();
                var quantity = Quantity.of(figure);
                if (!dated || !quantity.named()) {
                    continue;
                }
                if (doubt != Doubt.WITHDRAWN) {
                    standing.computeIfAbsent(quantity, _ -> new ArrayList<>()).add(place);
                } else if (first) {
                    List<Place> before = standing.remove(quantity);
                    if (before != null) {
                        before.forEach(earlier -> withdrawnBy.put(earlier.id(), place));
                    }
                }
            }
        }
    }

    /// As the data files have a doubt: empty for none.
    static String code(Doubt doubt) {
        return doubt == Doubt.NONE ? "" : doubt.name().toLowerCase(Locale.ROOT);
    }

    /// «отозвано», empty for none.
    static String words(Doubt doubt, Messages texts) {
        return doubt == Doubt.NONE ? "" : texts.of(doubt);
    }

    /// The first later figure by which the same number is withdrawn, null where there is none.
    @Nullable Place withdrawnBy(Place place) {
        return withdrawnBy.get(place.id());
    }

    /// The id of that figure, empty where there is none.
    String withdrawnById(Place place) {
        Place later = withdrawnBy(place);
        return later == null ? "" : later.id();
    }
}
