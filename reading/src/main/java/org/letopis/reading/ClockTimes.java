package org.letopis.reading;

import java.util.Locale;
import java.util.Optional;

/// Clock times as a rule found them: «14:30», «8 часов 15 минут», «семь вечера».
final class ClockTimes {
    private static final int NOON = 12;
    private static final int HOURS = 24;

    private ClockTimes() {}

    /// The time as «19:00»; empty where there is no such hour.
    static Optional<String> of(TimePiece piece) {
        Optional<String> clock = piece.value("CLOCK").or(() -> piece.value("STOPCLOCK"));
        int hour =
                clock.map(time -> Integer.parseInt(time.substring(0, 2)))
                        .or(() -> piece.value("HOUR").map(Integer::valueOf))
                        .or(() -> piece.value("FEW").map(Integer::valueOf))
                        .orElse(1);
        String minutes =
                clock.map(time -> time.substring(3)).or(() -> piece.value("MINUTE")).orElse("00");
        int full = hour + added(piece, hour);
        return full > HOURS
                ? Optional.empty()
                : Optional.of(
                        String.format(Locale.ROOT, "%02d:%02d", full, Integer.parseInt(minutes)));
    }

    /// What «дня», «вечера» and «ночи» add to an hour of the clock of twelve.
    private static int added(TimePiece piece, int hour) {
        return switch (piece.value("HALF").orElse("")) {
            case "TAF", "TEV" -> hour < NOON ? NOON : 0;
            // «в 12 ночи», «в 11 ночи»
            case "TNI" -> hour == NOON ? -NOON : hour < NOON && hour > NOON / 2 ? NOON : 0;
            default -> 0;
        };
    }
}
