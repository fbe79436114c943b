package org.letopis.reading;

import org.letopis.model.TimeExpression.Basis;
import org.letopis.reading.TimeValues.Setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The years that a piece names: «2014», «2014-м», «прошлого года», «того же года».
final class TimeYears {
    sealed interface Year {}

    record Known(int year, Basis basis) implements Year {}

    /// The piece names none.
    record Unsaid() implements Year {}

    /// The piece names one that is counted from a day which is not known.
    record Unknown() implements Year {}

    private static final Set<String> IN_DIGITS =
            Set.of("YEAR", "MODERN", "YEARTH", "YEARG", "YEARGG");

    private TimeYears() {}

    /// The years in digits, in order.
    static List<Integer> all(TimePiece piece) {
        return piece.labels().stream()
                .filter(label -> IN_DIGITS.contains(label.name()))
                .map(label -> Integer.valueOf(label.value()))
                .toList();
    }

    /// The last year that the piece names.
    static Year of(TimePiece piece, Setting setting) {
        List<Integer> years = all(piece);
        if (!years.isEmpty()) {
            return new Known(years.getLast(), Basis.EXPLICIT);
        }
        if (piece.has("THAT") || piece.has("SAMEREL")) {
            LocalDate named = setting.story().start();
            return named == null ? new Unknown() : new Known(named.getYear(), Basis.INHERITED);
        }
        boolean thisYear = piece.has("с") && piece.has("г");
        if (piece.has("REL") || thisYear) {
            int shift = thisYear ? 0 : piece.number("REL");
            return setting.anchor() == null
                    ? new Unknown()
                    : new Known(setting.anchor().day().getYear() + shift, Basis.DEICTIC);
        }
        return new Unsaid();
    }
}
