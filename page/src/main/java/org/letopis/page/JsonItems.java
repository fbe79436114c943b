package org.letopis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.List;

/// A file of JSON: one news item, a list of them, or a feed that holds a list.
final class JsonItems {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonItems() {}

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
