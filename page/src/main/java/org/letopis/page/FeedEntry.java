package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Photo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An entry of a feed: what its elements say, by `fields.txt`.
final class FeedEntry {
    /// «anna@example.org (Anna Berg)», «Anna Berg <anna@example.org>».
    private static final Pattern MAIL = Pattern.compile("[^\\s<>()]{1,100}@[^\\s<>()]{1,100}");

    private static final int LONGEST_BYLINE = 300;

    private final XmlElement element;
    private final @Nullable Moment published;

    private FeedEntry(XmlElement element, @Nullable Moment published) {
        this.element = element;
        this.published = published;
    }

    static FeedEntry of(XmlElement element) {
        return new FeedEntry(element, date(element, "published"));
    }

    /// As it stands in the feed.
    String outer() {
        return element.outer();
    }

    @Nullable Moment published() {
        return published;
    }

    /// @param feed what it says counts where the entry says nothing
    Dispatch dispatch(Feed feed) {
        Moment modified = date(element, "modified");
        var dispatch =
                new Dispatch()
                        .headline(markup("title"))
                        .summary(markup("summary"))
                        .text(markup("content"))
                        .url(link(element, feed.link()))
                        .outlet(outlet(feed))
                        .language(
                                element.language().isEmpty() ? feed.language() : element.language())
                        .bylines(bylines())
                        .section(Feed.first(element, "section"))
                        .published(published)
                        .modified(modified == null || modified.equals(published) ? null : modified)
                        .made(feed.made());
        topics().forEach(dispatch::topic);
        pictures().forEach(dispatch::photo);
        return dispatch;
    }

    private static @Nullable Moment date(XmlElement element, String section) {
        for (String name : Feed.FIELDS.section(section)) {
            for (XmlElement child : element.all(name)) {
                Moment moment = DateReader.read(child.words()).orElse(null);
                if (moment != null) {
                    return moment;
                }
            }
        }
        return null;
    }

    /// The longest text of the first element that has one: Atom may give several.
    private String markup(String section) {
        for (String name : Feed.FIELDS.section(section)) {
            String longest = "";
            for (XmlElement child : element.all(name)) {
                String markup = markup(child);
                longest = markup.length() > longest.length() ? markup : longest;
            }
            if (!longest.isBlank()) {
                return longest;
            }
        }
        return "";
    }

    /// HTML, whatever way the element writes it.
    static String markup(XmlElement element) {
        String type = element.attribute("type");
        String markup = element.markup();
        if (element.attribute("mode").equals("base64") || isBinary(type)) {
            String decoded = decoded(markup);
            return decoded.isEmpty() ? markup : decoded;
        }
        boolean plain = type.equals("text") || type.equals("text/plain");
        return plain && element.children().isEmpty() ? markup.replace("<", "&lt;") : markup;
    }

    /// By Atom all types but text and XML come in base 64.
    private static boolean isBinary(String type) {
        return type.indexOf('/') > 0
                && !type.startsWith("text/")
                && !type.endsWith("xml")
                && !type.endsWith("html");
    }

    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// The address of the page: what a link says, else a lasting identity that is an address.
    ///
    /// @param site where relative addresses start from unless the document says otherwise
    static @Nullable String link(XmlElement element, @Nullable String site) {
        for (String name : Feed.FIELDS.section("link")) {
            for (XmlElement link : element.all(name)) {
                String href = link.attribute("href");
                String base = link.base().isEmpty() ? site : link.base();
                String url = Feed.absolute(base, href.isEmpty() ? link.words() : href);
                String rel = link.attribute("rel");
                if (url != null && (rel.isEmpty() || rel.equals("alternate"))) {
                    return url;
                }
            }
        }
        for (String name : List.of("guid", "id")) {
            XmlElement identity = element.child(name);
            if (identity != null && !identity.attribute("ispermalink").equals("false")) {
                return Feed.absolute(null, identity.words());
            }
        }
        return null;
    }

    private @Nullable String outlet(Feed feed) {
        XmlElement source = element.child("source");
        if (source == null) {
            return feed.outlet();
        }
        String title = Feed.first(source, "outlet");
        String words = title == null ? source.words() : title;
        return words.isEmpty() || words.length() > LONGEST_BYLINE ? feed.outlet() : words;
    }

    private List<String> bylines() {
        for (String name : Feed.FIELDS.section("author")) {
            var bylines = new ArrayList<String>();
            for (XmlElement author : element.all(name)) {
                XmlElement person = author.child("name");
                String byline = withoutMail((person == null ? author : person).words());
                if (!byline.isEmpty() && byline.length() <= LONGEST_BYLINE) {
                    bylines.add(byline);
                }
            }
            if (!bylines.isEmpty()) {
                return bylines;
            }
        }
        return List.of();
    }

    private static String withoutMail(String byline) {
        if (byline.length() > LONGEST_BYLINE || byline.indexOf('@') < 0) {
            return byline;
        }
        Matcher mail = MAIL.matcher(byline);
        return mail.replaceAll("").replaceAll("[<>()\\[\\]]", " ").strip();
    }

    private List<String> topics() {
        var topics = new ArrayList<String>();
        for (String name : Feed.FIELDS.section("topics")) {
            for (XmlElement topic : element.all(name)) {
                String label = topic.attribute("label");
                String term = topic.attribute("term");
                String said = label.isEmpty() ? term : label;
                String words = said.isEmpty() ? topic.words() : said;
                boolean list = name.endsWith("keywords");
                topics.addAll(list ? List.of(words.split(",", -1)) : List.of(words));
            }
        }
        return topics;
    }

    private List<Photo> pictures() {
        var pictures = new ArrayList<Photo>();
        for (XmlElement media :
                element.below("media:content", "media:thumbnail", "enclosure", "link")) {
            boolean link = media.name().equals("link");
            if (link && !media.attribute("rel").equals("enclosure")) {
                continue;
            }
            String url = Feed.absolute(media.base(), media.attribute(link ? "href" : "url"));
            if (url != null && isPicture(media, url)) {
                pictures.add(
                        new Photo(
                                url,
                                words(media, "media:description", "media:title"),
                                words(media, "media:credit", "media:copyright"),
                                null));
            }
        }
        return pictures;
    }

    private static boolean isPicture(XmlElement media, String url) {
        String type = media.attribute("type");
        String medium = media.attribute("medium");
        if (media.name().equals("media:thumbnail") || medium.equals("image")) {
            return true;
        }
        if (!medium.isEmpty() || !type.isEmpty()) {
            return type.startsWith("image/");
        }
        String small = Characters.fold(url.substring(Math.max(0, url.length() - 5)));
        return small.endsWith("jpg")
                || small.endsWith("jpeg")
                || small.endsWith("png")
                || small.endsWith("webp");
    }

    /// In the element itself, else in the group around it.
    private static @Nullable String words(XmlElement media, String... names) {
        XmlElement group = media.parent();
        boolean grouped = group != null && group.name().equals("media:group");
        for (XmlElement place : grouped && group != null ? List.of(media, group) : List.of(media)) {
            for (String name : names) {
                XmlElement child = place.child(name);
                String words = child == null ? "" : child.words();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }
}
