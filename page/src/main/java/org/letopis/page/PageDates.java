package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Report.DateBasis;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a page says that it was published: in JSON-LD, meta elements, time elements, its address, its visible text.
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "og:published_time",
        "article:published",
        "parsely-pub-date",
        "sailthru.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "published_at",
        "publication_date",
        "mediator_published_time",
        "cxenseparse:recs:publishtime",
        "vr:published_time",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "article.published",
        "article_date_original",
        "date",
        "datecreated"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "lastmod",
        "last-modified",
        "dcterms.modified"
    };

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");

    /// Segments around headline and text in which a printed date is that of the report; ours.
    private static final int NEAR = 6;

    private static final int LONGEST_PRINTED = 80;
    private static final int LONGEST_WITH_HEADLINE = 200;
    private static final int DATE_IN_FRONT = 30;

    private final Outline outline;
    private final int first;
    private final int end;
    private final @Nullable Instant latest;

    /// @param first index of the segment of the headline, else of the first block
    /// @param end index behind the last block
    /// @param latest when the page was captured: what is dated later is passed over; null where not known
    PageDates(Outline outline, int first, int end, @Nullable Instant latest) {
        this.outline = outline;
        this.latest = latest;
        this.first = first;
        this.end = end;
    }

    Publication published(JsonLd jsonLd, @Nullable String url) {
        return publication(jsonLd.published(), DateBasis.JSON_LD)
                .or(() -> publication(outline.head().first(PUBLISHED), DateBasis.META))
                .or(() -> marked(true, DateBasis.TIME_ELEMENT))
                .or(() -> inAddress(url))
                .or(() -> marked(false, DateBasis.TEXT))
                .or(this::printed);
    }

    @Nullable Moment modified(JsonLd jsonLd) {
        return DateReader.read(jsonLd.modified())
                .or(() -> DateReader.read(outline.head().first(MODIFIED)))
                .orElse(null);
    }

    private Publication publication(@Nullable String text, DateBasis basis) {
        return Publication.of(DateReader.read(text).orElse(null), basis).notAfter(latest);
    }

    /// The first element marked as a date between the headline and the end, or just above: by its attribute, or its text.
    private Publication marked(boolean byAttribute, DateBasis basis) {
        for (Mark mark : outline.marks()) {
            boolean near = mark.at() >= first - NEAR && mark.at() <= end + 1;
            boolean furniture =
                    mark.at() < outline.segments().size()
                            && outline.isFurniture(outline.segments().get(mark.at()));
            if (mark.hint() == Hint.DATE && near && !furniture) {
                String text = byAttribute ? mark.value() : mark.text();
                Publication found =
                        text != null && text.length() <= LONGEST_PRINTED
                                ? publication(text, basis)
                                : Publication.UNKNOWN;
                if (found.moment() != null) {
                    return found;
                }
            }
        }
        return Publication.UNKNOWN;
    }

    private Publication inAddress(@Nullable String url) {
        if (url == null) {
            return Publication.UNKNOWN;
        }
        Matcher date = IN_ADDRESS.matcher(url);
        if (!date.find()) {
            return Publication.UNKNOWN;
        }
        return publication(
                String.join("-", date.group(1), date.group(2), date.group(3)), DateBasis.URL);
    }

    /// A short line with a date around the headline, else right below the text.
    private Publication printed() {
        int size = outline.segments().size();
        for (int i = Math.max(0, first - NEAR); i < Math.min(size, first + NEAR * 2); i++) {
            Publication found = printed(i);
            if (found.moment() != null) {
                return found;
            }
        }
        for (int i = Math.max(0, end - 1); i < Math.min(size, end + NEAR); i++) {
            Publication found = printed(i);
            if (found.moment() != null) {
                return found;
            }
        }
        return Publication.UNKNOWN;
    }

    private Publication printed(int i) {
        String text = outline.segments().get(i).text();
        if (text.length() <= LONGEST_PRINTED) {
            return publication(text, DateBasis.TEXT);
        }
        // A date in front of the headline; further behind it is that of something told.
        return text.length() <= LONGEST_WITH_HEADLINE
                ? publication(text.substring(0, DATE_IN_FRONT), DateBasis.TEXT)
                : Publication.UNKNOWN;
    }
}
