package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What a page says of itself without showing it: title, meta elements, canonical address, JSON-LD.
final class Head {
    private static final int MOST_VALUES = 50;

    private final SequencedMap<String, List<String>> metas = new LinkedHashMap<>();
    private final List<JsonScript> jsonLd = new ArrayList<>();
    private String title = "";
    private @Nullable String canonical;

    void meta(String name, String value) {
        String clean = Characters.clean(value);
        if (!clean.isEmpty()) {
            var values =
                    metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>());
            if (values.size() < MOST_VALUES) {
                values.add(clean);
            }
        }
    }

    void jsonLd(String json) {
        jsonLd.add(new JsonScript(json));
    }

    void title(String text) {
        title = title.isEmpty() ? Characters.clean(text) : title;
    }

    void canonical(String url) {
        canonical = canonical == null && !url.isBlank() ? url.strip() : canonical;
    }

    /// The first value that any of the names has; earlier names first. Names in small letters.
    @Nullable String first(String... names) {
        for (String name : names) {
            var values = metas.get(name);
            if (values != null) {
                return values.getFirst();
            }
        }
        return null;
    }

    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    List<JsonScript> jsonLd() {
        return jsonLd;
    }

    String title() {
        return title;
    }

    @Nullable String canonical() {
        return canonical;
    }
}
