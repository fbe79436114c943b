package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Dateline;
import org.letopis.model.Moment;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What every form of page needs at the end: dateline, time of publication, language, and what the user tells.
final class Finish {
    /// Blocks at the head of the body among which a dateline may stand.
    private static final int DATELINE_WITHIN = 2;

    private final Given given;
    private final @Nullable Instant latest;
    private final @Nullable String place;

    private Finish(Given given, @Nullable Instant latest, @Nullable String place) {
        this.given = given;
        this.latest = latest;
        this.place = place;
    }

    /// @param latest when the page was captured: no time of its own can be later; null where not known
    Finish(Given given, @Nullable Instant latest) {
        this(given, latest, null);
    }

    /// @param place from which whoever sent the report says that it was sent; null where not known
    Finish sentFrom(@Nullable String place) {
        return new Finish(given, latest, place);
    }

    /// @param report with headline, lead and blocks
    /// @param page what the page says of its time
    /// @param anchor other dates of the page
    Report of(Report.Builder report, Publication page, Anchor anchor) {
        Publication known =
                Publication.of(given.published(), DateBasis.GIVEN).or(page.notAfter(latest));
        Moment moment = known.moment();
        var dates = new Anchor(moment == null ? null : moment.day(), anchor.others());
        Report draft = report.build();
        Optional<Dateline> dateline = dateline(draft, dates).or(() -> located(draft));
        dateline.ifPresent(report::dateline);
        LocalDate sent = dateline.map(Dateline::date).orElse(null);
        Publication dated =
                Publication.of(sent == null ? null : Moment.on(sent), DateBasis.DATELINE);
        Publication best = known.or(dated.notAfter(latest));
        if (best.moment() != null && best.basis() != null) {
            report.published(best.moment(), best.basis());
        }
        Moment modified = draft.modified();
        boolean impossible = modified != null && latest != null && modified.isAfter(latest);
        report.modified(impossible ? null : modified);
        report.outlet(
                given.outlet() != null
                        ? given.outlet()
                        : outlet(draft.outlet(), dateline.map(Dateline::agency).orElse(null)));
        if (given.url() != null) {
            report.url(given.url());
        }
        String guessed = LanguageGuess.of(draft.text());
        boolean unknown = guessed.equals(LanguageGuess.UNKNOWN);
        return report.language(unknown ? draft.language() : guessed).build();
    }

    /// A place that stands beside the text and not in it: it takes no characters.
    private Optional<Dateline> located(Report report) {
        if (place == null || report.blocks().isEmpty()) {
            return Optional.empty();
        }
        int start = report.parts().get(report.partsBeforeBlocks()).start();
        return Optional.of(new Dateline(place, null, null, new Span(start, start)));
    }

    /// The agency itself where the page names a branch of it, «Курьер Край» for «Курьер», or names nobody.
    private static @Nullable String outlet(@Nullable String page, @Nullable String agency) {
        if (agency == null || page == null) {
            return page == null ? agency : page;
        }
        return page.startsWith(agency + " ") ? agency : page;
    }

    private static Optional<Dateline> dateline(Report report, Anchor anchor) {
        var parts = report.parts();
        int first = report.partsBeforeBlocks();
        for (int i = first; i < Math.min(parts.size(), first + DATELINE_WITHIN); i++) {
            if (report.blocks().get(i - first).kind() != Block.Kind.SUBHEADING) {
                Span block = parts.get(i);
                Optional<Dateline> found = DatelineFinder.find(report.text(), block, anchor);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
