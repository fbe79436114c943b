package org.letopis.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A resource file of lists: `[section]` lines, entries one a line, `#` begins a comment,
/// `> text` is an example of the entry above it, `! text` an example of what it must not take.
///
/// @param sections entries by section, both in the order of the file
/// @param examples by section, in the order of the file
record WordLists(
        SequencedMap<String, List<String>> sections, SequencedMap<String, List<Example>> examples) {
    /// @param entry the entry that takes the text, or must not
    record Example(String entry, String text, boolean taken) {}

    static WordLists load(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        var examples = new LinkedHashMap<String, List<Example>>();
        String section = "";
        String entry = "";
        for (String raw : read(name).lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
                sections.putIfAbsent(section, new ArrayList<>());
                examples.putIfAbsent(section, new ArrayList<>());
            } else if (line.startsWith("> ") || line.startsWith("! ")) {
                var example = new Example(entry, line.substring(2), line.startsWith(">"));
                examples.computeIfAbsent(section, s -> new ArrayList<>()).add(example);
            } else {
                entry = line;
                sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
            }
        }
        return new WordLists(sections, examples);
    }

    /// Empty where the file has no such section.
    List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /// Empty where the file has no such section.
    List<Example> examplesIn(String section) {
        return examples.getOrDefault(section, List.of());
    }

    private static String read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no resource " + name + " beside " + WordLists.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the resource " + name, e);
        }
    }
}
