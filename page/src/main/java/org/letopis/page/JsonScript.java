package org.letopis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

/// A script of a page that holds JSON, parsed once and only where it is asked for.
final class JsonScript {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    private final String text;
    private boolean parsed;
    private @Nullable JsonNode root;

    JsonScript(String text) {
        this.text = text;
    }

    /// Whether a word stands somewhere in the script.
    boolean holds(String word) {
        return text.contains(word);
    }

    /// What it holds; null where it is no JSON.
    @Nullable JsonNode root() {
        if (!parsed) {
            root = parse(text.strip());
            parsed = true;
        }
        return root;
    }

    private static @Nullable JsonNode parse(String json) {
        int start = Math.max(0, firstOf(json));
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        try {
            // The brackets leave comment and CDATA marks outside.
            return start < end ? JSON.readTree(json.substring(start, end)) : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static int firstOf(String json) {
        for (int i = 0; i < json.length(); i++) {
            boolean cdata = json.startsWith("[CDATA", i);
            if (json.charAt(i) == '{' || (json.charAt(i) == '[' && !cdata)) {
                return i;
            }
            i += cdata ? "[CDATA".length() : 0;
        }
        return -1;
    }
}
