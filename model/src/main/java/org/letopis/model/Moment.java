package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// A time of publication, exactly as precise as the page gives it: a day, a day and time, or both with a zone.
///
/// @param zone the offset from UTC; only where there is a time
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone) {
    /// The zone in which every day begins first: the Line Islands.
    private static final ZoneOffset FIRST_OF_ALL = ZoneOffset.ofHours(14);

    public Moment {
        if (zone != null && time == null) {
            throw new IllegalArgumentException("a zone (" + zone + ") without a time on " + day);
        }
    }

    public static Moment on(LocalDate day) {
        return new Moment(day, null, null);
    }

    /// Reads «2022-01-08», «2022-01-08T12:30», «2022-01-08T12:30:05+06:00», «2022-01-08 12:30Z»;
    /// fractions of seconds are dropped. Empty where the text is no such date.
    public static Optional<Moment> parse(String iso) {
        String text = iso.strip().replace(' ', 'T');
        try {
            if (text.length() <= 10) {
                return Optional.of(on(LocalDate.parse(text)));
            }
            LocalDate day = LocalDate.parse(text.substring(0, 10));
            if (text.charAt(10) != 'T') {
                return Optional.empty();
            }
            String rest = text.substring(11);
            int sign = Math.max(rest.indexOf('+'), Math.max(rest.indexOf('-'), rest.indexOf('Z')));
            LocalTime time = LocalTime.parse(sign < 0 ? rest : rest.substring(0, sign)).withNano(0);
            return Optional.of(
                    new Moment(day, time, sign < 0 ? null : ZoneOffset.of(rest.substring(sign))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The same form that [#parse] reads.
    public String iso() {
        if (time == null) {
            return day.toString();
        }
        String clock =
                DateTimeFormatter.ofPattern(
                                time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss", Locale.ROOT)
                        .format(time);
        return day + "T" + clock + (zone == null ? "" : zone.getId());
    }

    /// Earliest first. A day alone counts as its end: nothing that is known to be of that day comes after it, so that
    /// it is never taken for the first report.
    ///
    /// @param zone what times without a zone count as
    public static Comparator<Moment> earliestFirst(ZoneOffset zone) {
        return Comparator.comparing((Moment moment) -> moment.at(LocalTime.MAX, zone).toInstant())
                .thenComparing(Moment::iso);
    }

    /// The point in time, with what is not known taken from the parameters.
    public OffsetDateTime at(LocalTime unknownTime, ZoneOffset unknownZone) {
        return OffsetDateTime.of(
                day, time == null ? unknownTime : time, zone == null ? unknownZone : zone);
    }

    /// Whether it lies after a point in time for certain. What is not known of it counts as early as it can be: a day
    /// alone begins where it begins first on Earth.
    public boolean isAfter(Instant instant) {
        return at(LocalTime.MIN, FIRST_OF_ALL).toInstant().isAfter(instant);
    }

    @Override
    public String toString() {
        return iso();
    }
}
