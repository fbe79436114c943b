package org.letopis.page;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/// What the JSON-LD of a page says of its article, in the words of schema.org; unknown where it says nothing.
///
/// @param body the whole text, in lines or as HTML
record JsonLd(
        @Nullable String headline,
        @Nullable String description,
        @Nullable String published,
        @Nullable String modified,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String section,
        List<String> keywords,
        @Nullable String partOf,
        @Nullable String url,
        @Nullable String image,
        @Nullable String body) {

    private static final JsonLd NOTHING =
            new JsonLd(
                    null, null, null, null, List.of(), null, null, List.of(), null, null, null,
                    null);

    /// Nodes looked at in one page; ours, a hundred times what real pages have.
    private static final int MOST_NODES = 20_000;

    /// The first node that is an article; scripts that are no JSON are passed over.
    static JsonLd of(List<JsonScript> scripts) {
        for (JsonScript script : scripts) {
            JsonNode article = article(script.root());
            if (article != null) {
                return of(article);
            }
        }
        return NOTHING;
    }

    private static JsonLd of(JsonNode article) {
        return new JsonLd(
                text(article, "headline", "name"),
                text(article, "description"),
                text(article, "datePublished", "dateCreated", "uploadDate"),
                text(article, "dateModified"),
                names(article, "author", "creator"),
                firstName(article, "publisher", "sourceOrganization"),
                text(article, "articleSection"),
                keywords(article),
                firstName(article, "isPartOf"),
                text(article, "url"),
                image(article.path("image")),
                lines(article.path("articleBody")));
    }

    private static @Nullable JsonNode article(@Nullable JsonNode root) {
        var waiting = new ArrayDeque<JsonNode>();
        if (root != null) {
            waiting.add(root);
        }
        for (int looked = 0; !waiting.isEmpty() && looked < MOST_NODES; looked++) {
            JsonNode node = waiting.remove();
            if (node.isObject() && isArticle(node)) {
                return node;
            }
            boolean holds = node.isArray() || node.has("@graph") || node.has("mainEntity");
            if (holds) {
                (node.isArray() ? node : node.path("@graph")).forEach(waiting::add);
                waiting.add(node.path("mainEntity"));
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            String name = each.asText();
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String text(JsonNode node, String... keys) {
        for (String key : keys) {
            JsonNode value = first(node.path(key));
            String text = Characters.clean(unescaped(value.isValueNode() ? value.asText("") : ""));
            if (!text.isEmpty() && !text.equals("null")) {
                return text;
            }
        }
        return null;
    }

    /// A text with its lines; null where there is none.
    private static @Nullable String lines(JsonNode text) {
        JsonNode value = first(text);
        var lines = new StringJoiner("\n");
        unescaped(value.isTextual() ? value.asText() : "")
                .lines()
                .map(Characters::clean)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines.length() == 0 ? null : lines.toString();
    }

    /// Some sites write HTML entities into their JSON.
    private static String unescaped(String text) {
        return CharacterReferences.decode(text, false);
    }

    private static JsonNode first(JsonNode value) {
        return value.isArray() && !value.isEmpty() ? value.get(0) : value;
    }

    private static List<String> names(JsonNode node, String... keys) {
        var names = new LinkedHashSet<String>();
        for (String key : keys) {
            JsonNode value = node.path(key);
            for (JsonNode each : value.isArray() ? value : List.of(value)) {
                String name = name(each);
                if (name != null) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable String firstName(JsonNode node, String... keys) {
        List<String> names = names(node, keys);
        return names.isEmpty() ? null : names.getFirst();
    }

    private static @Nullable String name(JsonNode node) {
        String name =
                node.isTextual()
                        ? node.asText()
                        : Objects.requireNonNullElse(text(node, "name"), "");
        String clean = Characters.clean(unescaped(name));
        return clean.isEmpty() || clean.startsWith("http") ? null : clean;
    }

    private static List<String> keywords(JsonNode article) {
        JsonNode value = article.path("keywords");
        var keywords = new ArrayList<String>();
        for (JsonNode each : value.isArray() ? value : List.of(value)) {
            keywords.add(each.asText(""));
        }
        return keywords;
    }

    private static @Nullable String image(JsonNode image) {
        JsonNode first = first(image);
        return first.isTextual() ? first.asText() : text(first, "url", "contentUrl");
    }
}
