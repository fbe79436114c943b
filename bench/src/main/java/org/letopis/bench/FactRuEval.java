package org.letopis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One text of factRuEval-2016 with its gold: mentions, who of them is one and the same, and who holds which office.
///
/// @param chains mentions of one and the same, by the id of the chain
/// @param jobs the Occupation facts
record FactRuEval(String text, Map<String, Chain> chains, List<Job> jobs) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Offsets are code points; the texts have none beyond the first plane.
    record Mention(int start, int end, String type) {}

    /// @param names as the gold gives them: nominative, and descriptors
    record Chain(List<Mention> mentions, Set<String> names) {}

    /// @param who id of the chain
    /// @param positions as the text has them; empty where the gold gives none
    /// @param where ids of the chains; empty where the gold gives none
    record Job(String who, List<Mention> positions, List<String> where) {}

    static List<String> ids(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".objects"))
                    .map(name -> name.substring(0, name.length() - ".objects".length()))
                    .sorted()
                    .toList();
        }
    }

    static FactRuEval read(Path folder, String id) throws IOException {
        Map<String, Mention> spans = spans(folder.resolve(id + ".spans"));
        Map<String, Mention> objects = objects(folder.resolve(id + ".objects"), spans);
        return new FactRuEval(
                Files.readString(folder.resolve(id + ".txt")),
                chains(folder.resolve(id + ".coref"), objects),
                jobs(folder.resolve(id + ".facts"), spans));
    }

    private static Map<String, Mention> spans(Path file) throws IOException {
        var spans = new HashMap<String, Mention>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = SPACE.split(line.strip(), -1);
            if (cells.length > 3) {
                int start = Integer.parseInt(cells[2]);
                spans.put(
                        cells[0], new Mention(start, start + Integer.parseInt(cells[3]), cells[1]));
            }
        }
        return spans;
    }

    private static Map<String, Mention> objects(Path file, Map<String, Mention> spans)
            throws IOException {
        var objects = new HashMap<String, Mention>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = SPACE.split(line.split("#", 2)[0].strip(), -1);
            int start = Integer.MAX_VALUE;
            int end = 0;
            for (int i = 2; i < cells.length; i++) {
                Mention span = spans.get(cells[i]);
                if (span != null) {
                    start = Math.min(start, span.start());
                    end = Math.max(end, span.end());
                }
            }
            if (end > 0) {
                objects.put(cells[0], new Mention(start, end, cells[1]));
            }
        }
        return objects;
    }

    private static Map<String, Chain> chains(Path file, Map<String, Mention> objects)
            throws IOException {
        var chains = new LinkedHashMap<String, Chain>();
        Chain chain = new Chain(List.of(), Set.of());
        for (String line : Files.readAllLines(file)) {
            String[] cells = SPACE.split(line.strip(), 2);
            if (!cells[0].isEmpty() && Character.isDigit(cells[0].charAt(0))) {
                chain = new Chain(new ArrayList<>(), new HashSet<>());
                chains.put(cells[0], chain);
                for (String object : SPACE.split(cells.length > 1 ? cells[1].strip() : "", -1)) {
                    Mention mention = objects.get(object);
                    if (mention != null) {
                        chain.mentions().add(mention);
                    }
                }
            } else if (cells.length > 1 && !cells[0].equals("wikidata")) {
                chain.names().add(fold(cells[1]));
            }
        }
        return chains;
    }

    private static List<Job> jobs(Path file, Map<String, Mention> spans) throws IOException {
        var jobs = new ArrayList<Job>();
        for (String fact : Files.readString(file).split("\\R\\s*\\R", -1)) {
            List<String> lines = fact.strip().lines().toList();
            if (lines.isEmpty() || !lines.getFirst().endsWith("Occupation")) {
                continue;
            }
            String who = "";
            var positions = new ArrayList<Mention>();
            var where = new ArrayList<String>();
            for (String line : lines.subList(1, lines.size())) {
                for (String cell : SPACE.split(line, -1)) {
                    if (cell.matches("obj\\d+")) {
                        String id = cell.substring("obj".length());
                        who = line.startsWith("Who") ? id : who;
                        if (line.startsWith("Where")) {
                            where.add(id);
                        }
                    } else if (cell.matches("span\\d+")) {
                        Mention span = spans.get(cell.substring("span".length()));
                        positions.addAll(span == null ? List.of() : List.of(span));
                    }
                }
            }
            jobs.add(new Job(who, positions, where));
        }
        return jobs;
    }

    /// Small letters, е for ё, no quotation marks.
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»„“”\"']", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
