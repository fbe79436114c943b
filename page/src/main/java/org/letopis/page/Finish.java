package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Dateline;
import org.letopis.model.Moment;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Span;

import java.time.LocalDate;
import java.util.Optional;

/// What every form of page needs at the end: dateline, time of publication, language, and what the user tells.
final class Finish {
    /// Blocks at the head of the body among which a dateline may stand.
    private static final int DATELINE_WITHIN = 2;

    private Finish() {}

    /// @param report with headline, lead and blocks
    /// @param page what the page says of its time
    /// @param anchor other dates of the page
    static Report of(Report.Builder report, Given given, Publication page, Anchor anchor) {
        Publication known = Publication.of(given.published(), DateBasis.GIVEN).or(page);
        Moment moment = known.moment();
        var dates = new Anchor(moment == null ? null : moment.day(), anchor.others());
        Report draft = report.build();
        Optional<Dateline> dateline = dateline(draft, dates);
        dateline.ifPresent(report::dateline);
        LocalDate sent = dateline.map(Dateline::date).orElse(null);
        Publication best =
                known.or(
                        sent == null
                                ? Publication.UNKNOWN
                                : Publication.of(Moment.on(sent), DateBasis.DATELINE));
        if (best.moment() != null && best.basis() != null) {
            report.published(best.moment(), best.basis());
        }
        report.outlet(
                given.outlet() != null
                        ? given.outlet()
                        : outlet(draft.outlet(), dateline.map(Dateline::agency).orElse(null)));
        if (given.url() != null) {
            report.url(given.url());
        }
        return report.language(LanguageGuess.of(draft.text())).build();
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
