package org.letopis.page;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A news item in JSON: ninjs of any version, an item of a JSON feed, a page or post that somebody saved so; by
/// `json-fields.txt`.
final class JsonItem {
    static final WordLists FIELDS = WordLists.load("json-fields.txt");

    /// Types of ninjs that are no text.
    private static final Set<String> NO_TEXT =
            Set.of("picture", "audio", "video", "graphic", "component", "event", "planning");

    /// A first line so long is no headline; ours.
    private static final int LONGEST_HEADLINE = 200;

    /// Photos looked at in one item; ours.
    private static final int MOST_PHOTOS = 50;

    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    JsonItem(JsonNode node) {
        for (var field : node.properties()) {
            if (!field.getValue().isNull()) {
                values.putIfAbsent(folded(field.getKey()), field.getValue());
            }
        }
    }

    /// A key as the fields have it: «version_created» and «versionCreated» are the same.
    static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /// The first that a section of the fields names; null where there is none.
    private @Nullable JsonNode first(String section) {
        for (String key : FIELDS.section(section)) {
            JsonNode value = values.get(key);
            if (value != null && !words(value).isEmpty()) {
                return value;
            }
        }
        return null;
    }

    @Nullable String text(String section) {
        JsonNode value = first(section);
        return value == null ? null : words(value);
    }

    /// The items inside, where it holds several; null where it is one itself.
    @Nullable JsonNode items() {
        for (String key : FIELDS.section("items")) {
            JsonNode value = values.get(key);
            if (value != null && value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                return value;
            }
        }
        return null;
    }

    /// @param outlet of what the item came in; null where that has none
    Extraction report(Page page, Given given, @Nullable String outlet) {
        String type = values.containsKey("type") ? words(values.get("type")) : "";
        String text = text("text");
        if (NO_TEXT.contains(type) && text == null) {
            return new Unreadable(page.name(), Reason.NO_REPORT, "a news item of type " + type);
        }
        return dispatch(text == null ? "" : text, outlet).report(page, given);
    }

    private Dispatch dispatch(String text, @Nullable String outlet) {
        String own = text("outlet");
        String host = own == null ? null : Site.host(own);
        String url = text("url");
        var dispatch =
                new Dispatch()
                        .summary(text("summary"))
                        .url(Site.host(url) == null ? null : url)
                        .outlet(host != null ? host : own == null ? outlet : own)
                        .language(text("language"))
                        .place(text("place"))
                        .section(text("section"))
                        .bylines(all("byline"))
                        .published(moment("published"))
                        .modified(moment("modified"));
        all("topics").forEach(topic -> topics(dispatch, topic));
        photos().forEach(dispatch::photo);
        return withHeadline(dispatch, text);
    }

    /// A post has none of its own: its first line serves, where more follow.
    private Dispatch withHeadline(Dispatch dispatch, String text) {
        String headline = text("headline");
        if (headline != null) {
            return dispatch.headline(headline).text(text);
        }
        String post = text.strip();
        int end = post.indexOf('\n');
        boolean several = end > 0 && end <= LONGEST_HEADLINE && post.indexOf('<') < 0;
        return several
                ? dispatch.headline(post.substring(0, end)).text(post.substring(end + 1))
                : dispatch.text(post);
    }

    private @Nullable Moment moment(String section) {
        return DateReader.read(text(section)).orElse(null);
    }

    private static void topics(Dispatch dispatch, String topics) {
        for (String topic : topics.split("[,;]", -1)) {
            dispatch.topic(topic);
        }
    }

    private List<String> all(String section) {
        JsonNode value = first(section);
        var all = new ArrayList<String>();
        for (JsonNode each :
                value == null ? List.<JsonNode>of() : value.isArray() ? value : List.of(value)) {
            all.add(words(each));
        }
        return all;
    }

    private List<Photo> photos() {
        var photos = new ArrayList<Photo>();
        for (String key : FIELDS.section("photos")) {
            JsonNode value = values.get(key);
            if (value == null) {
                continue;
            }
            boolean one = value.isTextual() || value.has("url") || value.has("href");
            for (JsonNode each : one ? List.of(value) : value) {
                if (photos.size() < MOST_PHOTOS) {
                    photo(each, photos);
                }
            }
        }
        return photos;
    }

    private static void photo(JsonNode node, List<Photo> photos) {
        if (node.isTextual()) {
            photos.add(new Photo(Feed.absolute("", node.asText()), null, null, null));
            return;
        }
        var item = new JsonItem(node);
        String type = node.path("type").asText("");
        boolean other = !type.isEmpty() && !type.equals("picture") && !type.equals("ImageObject");
        String own = item.text("photo url");
        String url = own == null ? rendition(node.path("renditions")) : own;
        if (!other && url != null) {
            String caption = item.text("photo caption");
            String credit = item.text("photo credit");
            Moment date = item.moment("published");
            photos.add(
                    new Photo(
                            Feed.absolute("", url),
                            caption == null ? null : Fragment.line(caption),
                            credit == null ? null : Fragment.line(credit),
                            date));
        }
    }

    /// The largest of the sizes in which a picture is offered.
    private static @Nullable String rendition(JsonNode renditions) {
        @Nullable String largest = null;
        int most = -1;
        for (JsonNode rendition : renditions) {
            int width = rendition.path("width").asInt(0);
            String href = rendition.path("href").asText("");
            if (!href.isEmpty() && width > most) {
                largest = href;
                most = width;
            }
        }
        return largest;
    }

    /// What a value says: itself, its name, or the value of its main or HTML variant.
    private static String words(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText("").strip();
        }
        if (value.isArray()) {
            JsonNode best = null;
            for (JsonNode each : value) {
                best = best == null || rank(each) > rank(best) ? each : best;
            }
            return best == null || best.isArray() ? "" : words(best);
        }
        for (String key : List.of("value", "name", "title", "literal")) {
            JsonNode named = value.path(key);
            if (named.isValueNode() && !named.asText("").isBlank()) {
                return named.asText().strip();
            }
        }
        return value.isObject() && !value.path("renditions").isMissingNode() ? "picture" : "";
    }

    private static int rank(JsonNode variant) {
        String kind =
                variant.path("contenttype").asText("")
                        + variant.path("contentType").asText("")
                        + variant.path("role").asText("");
        if (kind.contains("html")) {
            return 3;
        }
        boolean main = kind.equals("main") || kind.contains("caption") || kind.contains("text");
        return main ? 2 : kind.contains("xml") || kind.contains("nitf") ? 0 : 1;
    }
}
