package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Extraction;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Report.DateBasis;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// A report as a feed or an agency sends it: its parts in fields of their own, its text as HTML or as lines.
/// Whoever reads such a form fills in what it has; what is not set stays unknown.
final class Dispatch {
    /// A summary so long is no lead but the text again; ours.
    private static final int LONGEST_LEAD = 600;

    private static final int SHORTEST_LEAD = 30;

    /// So many characters of a summary found in the text show that it is a part of it; ours.
    private static final int TELLING = 60;

    private static final int MOST_TOPICS = 20;
    private static final int LONGEST_TOPIC = 80;

    private String headline = "";
    private String summary = "";
    private String text = "";
    private @Nullable String url;
    private @Nullable String outlet;
    private @Nullable String language;
    private @Nullable String place;
    private @Nullable String section;
    private List<String> bylines = List.of();
    private @Nullable Moment published;
    private @Nullable Moment modified;
    private @Nullable Instant made;
    private final LinkedHashSet<String> topics = new LinkedHashSet<>();
    private final LinkedHashMap<String, Photo> photos = new LinkedHashMap<>();

    Dispatch headline(@Nullable String headline) {
        this.headline = headline == null ? "" : Fragment.line(headline);
        return this;
    }

    /// @param summary HTML or lines; the text where there is no other
    Dispatch summary(@Nullable String summary) {
        this.summary = summary == null ? "" : summary;
        return this;
    }

    /// @param text HTML or lines
    Dispatch text(@Nullable String text) {
        this.text = text == null ? "" : text;
        return this;
    }

    Dispatch url(@Nullable String url) {
        this.url = url;
        return this;
    }

    Dispatch outlet(@Nullable String outlet) {
        this.outlet = outlet == null || outlet.isBlank() ? null : Characters.clean(outlet);
        return this;
    }

    /// @param language as a tag of BCP 47, «ru-RU»
    Dispatch language(@Nullable String language) {
        this.language = LanguageGuess.code(language);
        return this;
    }

    /// @param place from which it was sent
    Dispatch place(@Nullable String place) {
        this.place = place == null || place.isBlank() ? null : Characters.clean(place);
        return this;
    }

    Dispatch section(@Nullable String section) {
        this.section = section == null || section.isBlank() ? null : Characters.clean(section);
        return this;
    }

    Dispatch bylines(List<String> bylines) {
        this.bylines = bylines;
        return this;
    }

    Dispatch published(@Nullable Moment published) {
        this.published = published;
        return this;
    }

    Dispatch modified(@Nullable Moment modified) {
        this.modified = modified;
        return this;
    }

    /// @param made when what it came in was made: it was published before
    Dispatch made(@Nullable Instant made) {
        this.made = made;
        return this;
    }

    Dispatch topic(@Nullable String topic) {
        String clean = topic == null ? "" : Characters.clean(topic);
        if (!clean.isEmpty() && clean.length() <= LONGEST_TOPIC && topics.size() < MOST_TOPICS) {
            topics.add(clean);
        }
        return this;
    }

    /// The first of an address counts, completed by what another says.
    Dispatch photo(Photo photo) {
        if (photo.url() != null) {
            photos.merge(photo.url(), photo, Dispatch::together);
        }
        return this;
    }

    private static Photo together(Photo one, Photo other) {
        return new Photo(
                one.url(),
                one.caption() == null ? other.caption() : one.caption(),
                one.credit() == null ? other.credit() : one.credit(),
                one.date() == null ? other.date() : one.date());
    }

    String headline() {
        return headline;
    }

    String summary() {
        return summary;
    }

    String text() {
        return text;
    }

    @Nullable String url() {
        return url;
    }

    @Nullable Moment published() {
        return published;
    }

    @Nullable Moment modified() {
        return modified;
    }

    List<String> bylines() {
        return bylines;
    }

    List<String> topics() {
        return List.copyOf(topics);
    }

    @Nullable String language() {
        return language;
    }

    Extraction report(Page page, Given given) {
        Fragment whole = Fragment.of(text, headline);
        Fragment part = Fragment.of(summary, headline);
        boolean onlyPart = part.letters() > whole.letters() * 2;
        Fragment body = onlyPart ? part : whole;
        if (body.blocks().isEmpty()) {
            return new Unreadable(page.name(), Reason.NO_REPORT, fault());
        }
        body.photos().forEach(this::photo);
        List<String> own = outlet == null ? List.of() : List.of(outlet);
        var report =
                Report.of(page, headline)
                        .lead(body.lead() != null || onlyPart ? body.lead() : lead(part, whole))
                        .blocks(body.blocks())
                        .url(url)
                        .outlet(outlet == null ? Site.host(url) : outlet)
                        .authors(Authors.named(bylines, own))
                        .modified(modified)
                        .section(section)
                        .topics(topics())
                        .photos(List.copyOf(photos.values()))
                        .leftOut(body.leftOut());
        if (language != null) {
            report.language(language);
        }
        Finish finish = new Finish(given, latest(page, given)).sentFrom(place);
        return finish.of(report, Publication.of(published, DateBasis.META), Anchor.NONE);
    }

    private @Nullable Instant latest(Page page, Given given) {
        Instant captured = given.captured(page);
        boolean earlier = captured == null || (made != null && made.isBefore(captured));
        return earlier ? made : captured;
    }

    private String fault() {
        String kind = headline.isEmpty() ? "neither headline nor text" : "a headline without text";
        return url == null ? kind : kind + "; the page itself is at " + url;
    }

    /// The summary where the text does not say the same.
    private static @Nullable String lead(Fragment summary, Fragment text) {
        var words = new ArrayList<String>();
        summary.blocks().forEach(block -> words.add(block.text()));
        String lead = String.join(" ", words);
        boolean cut = lead.endsWith("…") || lead.endsWith("...") || lead.endsWith("[…]");
        if (lead.length() < SHORTEST_LEAD || lead.length() > LONGEST_LEAD || cut) {
            return null;
        }
        String fold = Characters.fold(lead);
        String start = fold.substring(0, Math.min(fold.length(), TELLING));
        boolean said =
                text.blocks().stream()
                        .map(Block::text)
                        .anyMatch(block -> Characters.fold(block).contains(start));
        return said ? null : lead;
    }
}
