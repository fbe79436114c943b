package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Report;

import java.util.Locale;

/// Where a report comes from, as far as its page says.
///
/// @param basis what the date rests on, in words; empty where there is no date
/// @param address as the page gives it, null where it gives none
/// @param link the address where it may be followed: http and https only
/// @param file name of the saved page, without its folders
record Provenance(
        String id,
        String outlet,
        String headline,
        String language,
        String href,
        String published,
        String basis,
        String authors,
        @Nullable String address,
        @Nullable String link,
        String file,
        String sha256) {
    static Provenance of(Frame frame, Report report) {
        return new Provenance(
                report.id(),
                Byline.outlet(frame, report),
                Byline.headline(frame, report),
                Quotation.language(report),
                frame.report(report.id()),
                frame.times().published(report.published()),
                report.dateBasis() == null ? "" : frame.texts().of(report.dateBasis()),
                String.join(", ", report.authors()),
                report.url(),
                link(report.url()),
                report.file(),
                report.sha256());
    }

    /// The address itself where a click on it can do no harm, else null.
    static @Nullable String link(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? address : null;
    }
}
