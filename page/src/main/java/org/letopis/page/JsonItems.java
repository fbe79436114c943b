package org.letopis.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A file of JSON: one news item, a list of them, or a feed that holds a list.
final class JsonItems {
    private static final JsonMapper JSON = new JsonMapper();

    /// Keys looked at in the beginning of a file; ours.
    private static final int MOST_KEYS = 200;

    private static final Set<String> NEWS_KEYS = newsKeys();

    private JsonItems() {}

    /// Whether the outermost object, or the first of a list, has a key under which news items keep their text, their
    /// headline, or one another.
    ///
    /// @param head the beginning of the file, possibly cut off
    static boolean areIn(String head) {
        int depth = 0;
        int keys = 0;
        boolean list = head.startsWith("[");
        try (JsonParser json = JSON.createParser(head)) {
            JsonToken token = json.nextToken();
            while (token != null && keys < MOST_KEYS) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && depth == (list ? 2 : 1)) {
                    keys++;
                    if (NEWS_KEYS.contains(JsonItem.folded(json.currentName()))) {
                        return true;
                    }
                }
                token = json.nextToken();
            }
            return false;
        } catch (IOException e) {
            // The beginning may end anywhere.
            return false;
        }
    }

    private static Set<String> newsKeys() {
        var keys = new HashSet<>(JsonItem.FIELDS.section("text"));
        keys.addAll(JsonItem.FIELDS.section("items"));
        keys.addAll(List.of("headline", "headlines"));
        return keys;
    }

    static List<Item> items(Page page, String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text.strip());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String detail =
                    "line %s: %s"
                            .formatted(at == null ? "?" : at.getLineNr(), e.getOriginalMessage());
            return Items.refused(new Unreadable(page.name(), Reason.DAMAGED, detail));
        }
        if (root.isArray()) {
            return listed(page, root, null);
        }
        var item = new JsonItem(root);
        JsonNode items = item.items();
        if (items != null) {
            return listed(page, items, item.text("headline"));
        }
        return List.of(new Item.Found(page, (p, given) -> item.report(p, given, null)));
    }

    private static List<Item> listed(Page page, JsonNode list, @Nullable String outlet) {
        var nodes = new ArrayList<JsonNode>();
        list.forEach(nodes::add);
        if (nodes.isEmpty()) {
            return Items.refused(new Unreadable(page.name(), Reason.NO_REPORT, "an empty list"));
        }
        return Items.numbered(
                page,
                nodes,
                JsonNode::toString,
                (node, of, given) -> new JsonItem(node).report(of, given, outlet));
    }
}
