package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A plain text below a header of the kind that letters have, by `header-keys.txt`:
///
/// ```text
/// Заголовок: Мост закрыли
/// Дата: 2023-04-12
/// Источник: Курьер
///
/// Мост через Вирну закрыли на ремонт.
/// ```
final class HeadedText {
    private static final Map<String, String> FIELDS = fields();

    /// Lines of a header, at most; ours.
    private static final int MOST = 30;

    private static final int LONGEST_KEY = 30;

    /// Keys that are known, so that a first line such as «Важно: …» is none.
    private static final int FEWEST = 2;

    private HeadedText() {}

    /// The text with what its header says; null where it has no header.
    static @Nullable Dispatch of(String text) {
        var header = new LinkedHashMap<String, String>();
        int end = header(text.lines().limit(MOST + 3L).toList(), header);
        long known = header.keySet().stream().filter(FIELDS::containsValue).count();
        boolean enough = known >= FEWEST || header.containsKey("headline");
        if (end == 0 || !enough) {
            return null;
        }
        String rest = String.join("\n", text.lines().skip(end).toList());
        var dispatch =
                new Dispatch()
                        .headline(header.get("headline"))
                        .summary(header.get("summary"))
                        .url(Site.host(header.get("url")) == null ? null : header.get("url"))
                        .outlet(header.get("outlet"))
                        .place(header.get("place"))
                        .language(header.get("language"))
                        .section(header.get("section"))
                        .bylines(
                                header.containsKey("byline")
                                        ? List.of(header.getOrDefault("byline", ""))
                                        : List.of())
                        .published(DateReader.read(header.get("published")).orElse(null))
                        .text(rest.replace("<", "&lt;"));
        for (String topic : header.getOrDefault("topics", "").split("[,;]", -1)) {
            dispatch.topic(topic);
        }
        return dispatch;
    }

    /// Collects the header; the number of lines that it takes with the blank line below, 0 where there is none.
    private static int header(List<String> lines, Map<String, String> header) {
        int at = 0;
        while (at < lines.size() && isBorder(lines.get(at))) {
            at++;
        }
        String field = "";
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            if (isBorder(line)) {
                return header.isEmpty() ? 0 : at + 1;
            }
            boolean continued = Character.isWhitespace(line.charAt(0)) && !field.isEmpty();
            int colon = line.indexOf(':');
            if (continued) {
                header.merge(field, Characters.clean(line), (one, more) -> one + " " + more);
            } else if (colon > 0 && colon <= LONGEST_KEY) {
                String key = Characters.fold(line.substring(0, colon));
                field = FIELDS.getOrDefault(key, key);
                header.putIfAbsent(field, Characters.clean(line.substring(colon + 1)));
            } else {
                return 0;
            }
            if (at == 0 && !FIELDS.containsValue(field)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isBorder(String line) {
        return line.isBlank() || line.strip().equals("---") || line.equals("\uFEFF");
    }

    private static Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        WordLists.load("header-keys.txt")
                .sections()
                .forEach((field, keys) -> keys.forEach(key -> fields.put(key, field)));
        return fields;
    }
}
