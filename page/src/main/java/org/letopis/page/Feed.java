package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// A feed: RSS of any version, RDF, Atom.
///
/// @param outlet its title; null where it has none
/// @param language as it says, two letters; null where it says nothing
/// @param link to the site that it is of
/// @param made after which none of its entries can have been published; null where not known
record Feed(
        @Nullable String outlet,
        @Nullable String language,
        @Nullable String link,
        @Nullable Instant made,
        List<FeedEntry> entries) {
    static final WordLists FIELDS = WordLists.load("fields.txt");

    private static final int LONGEST_OUTLET = 80;

    static Feed of(XmlElement document) {
        List<XmlElement> channels = document.below("channel", "feed");
        XmlElement channel = channels.isEmpty() ? document : channels.getFirst();
        // In RDF the items stand beside the channel.
        List<FeedEntry> entries =
                document.below("item", "entry").stream().map(FeedEntry::of).toList();
        return new Feed(
                outlet(channel),
                language(channel),
                FeedEntry.link(channel, null),
                made(channel, entries),
                entries);
    }

    private static @Nullable String outlet(XmlElement channel) {
        String title = first(channel, "outlet");
        return title == null || title.length() > LONGEST_OUTLET ? null : title;
    }

    private static @Nullable String language(XmlElement channel) {
        String said = first(channel, "language");
        return LanguageGuess.code(said == null ? channel.language() : said);
    }

    /// When the feed says that it was made; a time that stands still while entries come says nothing.
    private static @Nullable Instant made(XmlElement channel, List<FeedEntry> entries) {
        Instant made =
                DateReader.read(first(channel, "made"))
                        .filter(moment -> moment.time() != null)
                        .map(moment -> moment.at(LocalTime.MAX, ZoneOffset.UTC).toInstant())
                        .orElse(null);
        if (made == null) {
            return null;
        }
        List<Moment> dates =
                entries.stream().map(FeedEntry::published).filter(Objects::nonNull).toList();
        long later = dates.stream().filter(date -> date.isAfter(made)).count();
        return later * 2 > dates.size() ? null : made;
    }

    /// The words of the first element that a section of `fields.txt` names; null where there is none.
    static @Nullable String first(XmlElement element, String section) {
        for (String name : FIELDS.section(section)) {
            for (XmlElement child : element.all(name)) {
                String words = Fragment.line(FeedEntry.markup(child));
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    /// An absolute address from one that may be relative; null where it is none.
    static @Nullable String absolute(@Nullable String base, String address) {
        String clean = address.strip();
        if (clean.isEmpty() || clean.length() > 2000) {
            return null;
        }
        if (clean.startsWith("http://") || clean.startsWith("https://")) {
            return clean;
        }
        if (base == null || base.isEmpty() || clean.indexOf(' ') >= 0) {
            return null;
        }
        try {
            String resolved = URI.create(base).resolve(clean).toString();
            return resolved.startsWith("http") ? resolved : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
