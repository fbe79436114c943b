package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;
import org.letopis.model.Span;
import org.letopis.names.GoldText.GoldName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the annotated collections: SlavicNER, factRuEval, NEREL.
final class GoldTexts {
    private static final Map<String, Name.Type> SLAVICNER =
            Map.of("PER", Name.Type.PER, "ORG", Name.Type.ORG, "LOC", Name.Type.LOC);

    private static final Set<String> NEREL_OTHER =
            Set.of("EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "AWARD", "DISEASE");

    private static final Map<String, Name.Type> FACTRUEVAL =
            Map.of(
                    "Person", Name.Type.PER,
                    "Org", Name.Type.ORG,
                    "LocOrg", Name.Type.LOC,
                    "Location", Name.Type.LOC);

    private static final Map<String, Name.Type> NEREL =
            Map.of(
                    "PERSON", Name.Type.PER,
                    "ORGANIZATION", Name.Type.ORG,
                    "COUNTRY", Name.Type.LOC,
                    "CITY", Name.Type.LOC,
                    "STATE_OR_PROVINCE", Name.Type.LOC,
                    "DISTRICT", Name.Type.LOC,
                    "LOCATION", Name.Type.LOC,
                    "FACILITY", Name.Type.FAC);

    private GoldTexts() {}

    /// @param set kind and folder, «nerel:FOLDER»
    static List<GoldText> read(String set) throws IOException {
        int colon = set.indexOf(':');
        Path folder = Path.of(set.substring(colon + 1));
        return switch (set.substring(0, colon)) {
            case "slavicner" -> slavicner(folder);
            case "factrueval" -> factrueval(folder);
            case "nerel" -> nerel(folder);
            default ->
                    throw new IllegalArgumentException(
                            "«%s»: wanted slavicner:, factrueval: or nerel: and a folder"
                                    .formatted(set));
        };
    }

    private static List<GoldText> slavicner(Path folder) throws IOException {
        var texts = new ArrayList<GoldText>();
        for (Path file : files(folder.resolve("ner"), ".tsv")) {
            String id = id(file);
            String text = Files.readString(folder.resolve("raw").resolve(id + ".txt"));
            var names = new ArrayList<GoldName>();
            for (String line : Files.readAllLines(file)) {
                List<String> cells = cells(line, '\t');
                if (cells.size() >= 5) {
                    int end = Integer.parseInt(cells.get(1));
                    names.add(name(text, cells.get(0), end, SLAVICNER.get(cells.get(4))));
                }
            }
            texts.add(new GoldText(id, text, names));
        }
        return texts;
    }

    private static List<GoldText> factrueval(Path folder) throws IOException {
        var texts = new ArrayList<GoldText>();
        for (Path file : files(folder, ".objects")) {
            String id = id(file);
            String text = Files.readString(folder.resolve(id + ".txt"));
            var spans = new HashMap<String, int[]>();
            for (String line : Files.readAllLines(folder.resolve(id + ".spans"))) {
                List<String> cells = cells(beforeHash(line), ' ');
                if (cells.size() >= 4) {
                    int start = Integer.parseInt(cells.get(2));
                    spans.put(
                            cells.get(0),
                            new int[] {start, start + Integer.parseInt(cells.get(3))});
                }
            }
            var names = new ArrayList<GoldName>();
            for (String line : Files.readAllLines(file)) {
                List<String> cells = cells(beforeHash(line), ' ');
                if (cells.size() >= 3 && FACTRUEVAL.containsKey(cells.get(1))) {
                    int start = Integer.MAX_VALUE;
                    int end = -1;
                    for (String span : cells.subList(2, cells.size())) {
                        int[] ends = spans.getOrDefault(span, new int[] {start, end});
                        start = Math.min(start, ends[0]);
                        end = Math.max(end, ends[1]);
                    }
                    if (end > 0) {
                        names.add(name(text, "" + start, end, FACTRUEVAL.get(cells.get(1))));
                    }
                }
            }
            texts.add(new GoldText(id, text, names));
        }
        return texts;
    }

    private static List<GoldText> nerel(Path folder) throws IOException {
        var texts = new ArrayList<GoldText>();
        for (Path file : files(folder, ".ann")) {
            String id = id(file);
            String text = Files.readString(folder.resolve(id + ".txt"));
            var names = new ArrayList<GoldName>();
            for (String line : Files.readAllLines(file)) {
                List<String> cells = cells(line, '\t');
                if (!cells.get(0).startsWith("T")) {
                    continue;
                }
                List<String> kind = cells(cells.get(1).replace(';', ' '), ' ');
                if (NEREL.containsKey(kind.get(0)) || NEREL_OTHER.contains(kind.get(0))) {
                    int end = Integer.parseInt(kind.getLast());
                    if (Integer.parseInt(kind.get(1)) < end) {
                        names.add(name(text, kind.get(1), end, NEREL.get(kind.get(0))));
                    }
                }
            }
            texts.add(new GoldText(id, text, names));
        }
        return texts;
    }

    private static GoldName name(String text, String start, int end, Name.@Nullable Type type) {
        int from = text.offsetByCodePoints(0, Integer.parseInt(start));
        return new GoldName(new Span(from, text.offsetByCodePoints(0, end)), type);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String beforeHash(String line) {
        int hash = line.indexOf('#');
        return (hash < 0 ? line : line.substring(0, hash)).strip();
    }

    private static List<String> cells(String line, char separator) {
        return List.of(line.split(separator == ' ' ? "\\s+" : "\t", -1));
    }
}
