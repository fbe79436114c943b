package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.letopis.model.Page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A page with its gold body, and what it may be used for: to learn from, or to measure on.
///
/// @param set its name, with the language where it is only measured on
/// @param withHeadline whether the gold body begins with the headline
record GoldPage(String set, String host, Page page, String body, boolean withHeadline) {
    /// Sets whose licence lets weights be learned from them; the others are scored with what all of these teach.
    static final List<String> LEARNED_FROM = List.of("fundus", "wcxb");

    /// Parts of the pages by host: each is scored with what the others teach.
    static final int FOLDS = 5;

    /// @param folder the unpacked set of pages: gold.json and html/
    static List<GoldPage> in(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        var pages = new ArrayList<GoldPage>();
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            JsonNode page = entry.getValue();
            String set = page.path("set").asText();
            Path html = folder.resolve("html").resolve(entry.getKey() + ".html");
            String language = page.path("language").asText();
            pages.add(
                    new GoldPage(
                            LEARNED_FROM.contains(set) ? set : set + "-" + language,
                            host(page.path("url").asText(entry.getKey())),
                            Page.of(entry.getKey(), Files.readAllBytes(html)),
                            page.path("body").asText(),
                            page.path("headline_in_body").asBoolean()));
        }
        return pages;
    }

    byte[] bytes() {
        return bytes(page);
    }

    static byte[] bytes(Page page) {
        byte[] bytes = new byte[page.bytes().remaining()];
        page.bytes().get(bytes);
        return bytes;
    }

    boolean isLearnedFrom() {
        return LEARNED_FROM.contains(set);
    }

    int fold() {
        return Math.floorMod(host.hashCode(), FOLDS);
    }

    /// What of a text is compared with the gold body.
    String comparable(String headline, String text) {
        return withHeadline ? headline + "\n" + text : text;
    }

    /// What stands between «://» and the next stroke.
    private static String host(String url) {
        String rest = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
