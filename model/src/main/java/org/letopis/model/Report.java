package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/// One published news item. Its [#text()] is the one string that all offsets point into:
/// headline, lead and blocks, separated by a blank line.
///
/// @param id the first sixteen digits of the hash: the same page has the same id everywhere
/// @param file name of the file the page was read from, without its folders
/// @param sha256 of the page, 64 hexadecimal digits
/// @param language two letters as in ISO 639-1, or "und" where it could not be told
/// @param published null where the page gives no time
/// @param dateBasis what `published` rests on; null exactly where `published` is null
/// @param leftOut what the page holds besides, for `--explain`
public record Report(
        String id,
        String file,
        String sha256,
        @Nullable String url,
        String language,
        @Nullable String outlet,
        String headline,
        @Nullable String lead,
        List<Block> blocks,
        List<String> authors,
        @Nullable Moment published,
        @Nullable Moment modified,
        @Nullable DateBasis dateBasis,
        @Nullable Dateline dateline,
        @Nullable String section,
        @Nullable StoryLabel story,
        List<String> topics,
        List<Photo> photos,
        List<LeftOut> leftOut,
        String text)
        implements Extraction {

    /// What a time of publication was taken from, the most reliable first.
    public enum DateBasis {
        /// The user said so.
        GIVEN,
        JSON_LD,
        META,
        TIME_ELEMENT,
        URL,
        DATELINE,
        TEXT
    }

    /// Ten million reports have two with one id once in a few hundred thousand archives.
    private static final int ID_DIGITS = 16;

    private static final String SEPARATOR = "\n\n";

    private static final String UNKNOWN_CARRIER = "?";

    private static final String WWW = "www.";

    public Report {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        photos = List.copyOf(photos);
        leftOut = List.copyOf(leftOut);
        if ((published == null) != (dateBasis == null)) {
            throw new IllegalArgumentException(
                    "published is %s, its basis %s: wanted both or neither"
                            .formatted(published, dateBasis));
        }
    }

    public static Builder of(Page page, String headline) {
        return new Builder(page, headline);
    }

    /// What every chain of attribution begins with: the outlet, else the host of the address, else «?».
    public String carrier() {
        if (outlet != null) {
            return outlet;
        }
        String host = url == null ? null : host(url);
        return host == null ? UNKNOWN_CARRIER : host;
    }

    private static @Nullable String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host != null && host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /// Lead and blocks, one a line.
    public String body() {
        var lines = new ArrayList<String>();
        if (lead != null) {
            lines.add(lead);
        }
        blocks.forEach(block -> lines.add(block.text()));
        return String.join("\n", lines);
    }

    /// The stretches of [#text()] that stand for themselves, in order: headline, lead, then each block.
    /// No sentence crosses their borders.
    public List<Span> parts() {
        var parts = new ArrayList<Span>();
        int start = 0;
        for (String part : partTexts(headline, lead, blocks)) {
            parts.add(new Span(start, start + part.length()));
            start += part.length() + SEPARATOR.length();
        }
        return parts;
    }

    /// How many of [#parts()] come before the first block.
    public int partsBeforeBlocks() {
        return (headline.isEmpty() ? 0 : 1) + (lead == null ? 0 : 1);
    }

    private static List<String> partTexts(
            String headline, @Nullable String lead, List<Block> blocks) {
        var parts = new ArrayList<String>();
        if (!headline.isEmpty()) {
            parts.add(headline);
        }
        if (lead != null) {
            parts.add(lead);
        }
        blocks.forEach(block -> parts.add(block.text()));
        return parts;
    }

    /// Collects what an extractor finds; what is not set stays unknown.
    public static final class Builder {
        private final Page page;
        private final String headline;
        private @Nullable String url;
        private String language = "und";
        private @Nullable String outlet;
        private @Nullable String lead;
        private List<Block> blocks = List.of();
        private List<String> authors = List.of();
        private @Nullable Moment published;
        private @Nullable Moment modified;
        private @Nullable DateBasis dateBasis;
        private @Nullable Dateline dateline;
        private @Nullable String section;
        private @Nullable StoryLabel story;
        private List<String> topics = List.of();
        private List<Photo> photos = List.of();
        private List<LeftOut> leftOut = List.of();

        /// Of headline, lead and blocks as they are; null until it is asked for.
        private @Nullable String text;

        private Builder(Page page, String headline) {
            this.page = page;
            this.headline = headline.strip();
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder language(String language) {
            this.language = language;
            return this;
        }

        public Builder outlet(@Nullable String outlet) {
            this.outlet = outlet;
            return this;
        }

        public Builder lead(@Nullable String lead) {
            this.lead = lead;
            this.text = null;
            return this;
        }

        public Builder blocks(List<Block> blocks) {
            this.blocks = List.copyOf(blocks);
            this.text = null;
            return this;
        }

        public Builder authors(List<String> authors) {
            this.authors = authors;
            return this;
        }

        public Builder published(Moment published, DateBasis basis) {
            this.published = published;
            this.dateBasis = basis;
            return this;
        }

        public Builder modified(@Nullable Moment modified) {
            this.modified = modified;
            return this;
        }

        public Builder dateline(@Nullable Dateline dateline) {
            this.dateline = dateline;
            return this;
        }

        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        public Builder story(@Nullable StoryLabel story) {
            this.story = story;
            return this;
        }

        public Builder topics(List<String> topics) {
            this.topics = topics;
            return this;
        }

        public Builder photos(List<Photo> photos) {
            this.photos = photos;
            return this;
        }

        public Builder leftOut(List<LeftOut> leftOut) {
            this.leftOut = leftOut;
            return this;
        }

        /// The text so far: for finders, such as that of the dateline, that need offsets.
        public String text() {
            if (text == null) {
                text = String.join(SEPARATOR, partTexts(headline, lead, blocks));
            }
            return text;
        }

        public Report build() {
            return new Report(
                    page.sha256().substring(0, ID_DIGITS),
                    page.file(),
                    page.sha256(),
                    url,
                    language,
                    outlet,
                    headline,
                    lead,
                    blocks,
                    authors,
                    published,
                    modified,
                    dateBasis,
                    dateline,
                    section,
                    story,
                    topics,
                    photos,
                    leftOut,
                    text());
        }
    }
}
