package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Report;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as feeds want them (RFC 3339): a day counts as its first minute.
final class FeedTime {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private FeedTime() {}

    /// @param zone what a time without a zone counts as
    static String of(Moment moment, ZoneOffset zone) {
        return FORM.format(moment.at(LocalTime.MIN, zone));
    }

    /// When the report last changed, as far as it says; null where it gives no time at all.
    static @Nullable Moment updated(Report report, ZoneOffset zone) {
        Moment published = report.published();
        Moment modified = report.modified();
        if (published == null || modified == null) {
            return published == null ? modified : published;
        }
        return Moment.earliestFirst(zone).compare(published, modified) < 0 ? modified : published;
    }
}
