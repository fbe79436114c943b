package org.letopis.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pieces that say one time together: «вчера» «вечером», «среду» «5 января».
///
/// @param added what the words between them add, such as the «около» of «вчера около 20:00»; empty where nothing
record TimePhrase(List<TimePiece> pieces, String added) {
    /// What a piece can be within a phrase.
    enum Role {
        DATE,
        DEICTIC,
        STORY,
        WEEKDAY,
        NIGHT,
        PART,
        CLOCK,
        /// Stands alone.
        OTHER;

        static Role of(TimePiece piece) {
            return switch (piece.kind()) {
                case DATE, DIGITS -> DATE;
                case DEICTIC -> DEICTIC;
                case STORY_DAY -> STORY;
                case WEEKDAY -> WEEKDAY;
                case NIGHT_TO -> NIGHT;
                case PART, PART_BESIDE -> PART;
                case CLOCK, CLOCK_ALONE, HOUR, HOUR_BESIDE -> CLOCK;
                default -> OTHER;
            };
        }
    }

    TimePhrase {
        pieces = List.copyOf(pieces);
    }

    static TimePhrase of(TimePiece piece) {
        return new TimePhrase(List.of(piece), "");
    }

    TimePhrase with(TimePiece piece, String more) {
        var longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new TimePhrase(longer, more.isEmpty() ? added : more);
    }

    int first() {
        return pieces.getFirst().first();
    }

    int end() {
        return pieces.getLast().end();
    }

    Optional<TimePiece> piece(Role role) {
        return pieces.stream().filter(piece -> Role.of(piece) == role).findFirst();
    }

    boolean has(Role role) {
        return piece(role).isPresent();
    }

    /// The piece that says which day is meant: the plainest that there is.
    @Nullable TimePiece dayPiece() {
        return piece(Role.DATE)
                .or(() -> piece(Role.DEICTIC))
                .or(() -> piece(Role.STORY))
                .or(() -> piece(Role.WEEKDAY))
                .orElse(null);
    }

    /// The name that `--explain` shows: the rules of the pieces.
    String rule() {
        return String.join("+", pieces.stream().map(TimePiece::rule).toList());
    }

    Optional<String> value(String label) {
        return pieces.stream().flatMap(piece -> piece.value(label).stream()).findFirst();
    }
}
