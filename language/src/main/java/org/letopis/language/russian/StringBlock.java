package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/// The strings of a binary resource, each made when it is first asked for: most are never needed in a run.
final class StringBlock {
    private final int[] ends;
    private final byte[] text;
    private final @Nullable String[] made;

    /// @param ends of each string in the text, in bytes
    /// @param text all strings in UTF-8, one behind the other
    StringBlock(int[] ends, byte[] text) {
        this.ends = ends;
        this.text = text;
        this.made = new String[ends.length];
    }

    int size() {
        return ends.length;
    }

    String get(int index) {
        String string = made[index];
        if (string == null) {
            int start = index == 0 ? 0 : ends[index - 1];
            string = new String(text, start, ends[index] - start, StandardCharsets.UTF_8);
            made[index] = string;
        }
        return string;
    }
}
