package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The dates of a page that tell the year of a day printed without one.
///
/// @param published null where not known
/// @param others dates of pictures and the like, in the order of the page
record Anchor(@Nullable LocalDate published, List<LocalDate> others) {
    static final Anchor NONE = new Anchor(null, List.of());

    static Anchor at(@Nullable LocalDate published) {
        return new Anchor(published, List.of());
    }

    /// The day in the year that brings it closest to the time of publication, else to any other date of the page.
    Optional<LocalDate> complete(int month, int day) {
        Stream<LocalDate> known = published != null ? Stream.of(published) : others.stream();
        return known.map(date -> closest(date, month, day))
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Candidate::distance))
                .map(Candidate::date);
    }

    private record Candidate(LocalDate date, long distance) {}

    private static @Nullable Candidate closest(LocalDate to, int month, int day) {
        return Stream.of(to.getYear() - 1, to.getYear(), to.getYear() + 1)
                .flatMap(year -> DateReader.day(year, month, day).stream())
                .map(date -> new Candidate(date, Math.abs(ChronoUnit.DAYS.between(date, to))))
                .min(Comparator.comparingLong(Candidate::distance))
                .orElse(null);
    }
}
