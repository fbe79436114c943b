package org.letopis.bench;

import org.letopis.language.Language;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Scores what the language module alone can do: ends of sentences, nominatives of names.
final class RussianScores {
    private static final String TEXT = "# text = ";

    /// Sentences of a running text. The end of a text is given, so longer texts ask more.
    private static final int SENTENCES = 50;

    private static final Set<String> NAMED = Set.of("PER", "LOC", "ORG");

    private static final Pattern QUOTES_AND_SPACE = Pattern.compile("[«»„“”\"'\\s]+");

    private RussianScores() {}

    private static Language russian() {
        return Languages.of("ru").orElseThrow();
    }

    /// The sentences of a treebank set as running texts, and whether they end where the treebank ends them.
    static Map<String, Double> ofSentences(Path treebank) throws IOException {
        List<String> sentences =
                Files.readAllLines(treebank).stream()
                        .filter(line -> line.startsWith(TEXT))
                        .map(line -> line.substring(TEXT.length()).strip())
                        .toList();
        int wanted = 0;
        int found = 0;
        int right = 0;
        for (int from = 0; from < sentences.size(); from += SENTENCES) {
            List<String> some =
                    sentences.subList(from, Math.min(sentences.size(), from + SENTENCES));
            Set<Integer> gold = ends(some);
            Set<Integer> ours = ends(String.join(" ", some));
            wanted += gold.size();
            found += ours.size();
            ours.retainAll(gold);
            right += ours.size();
        }
        var scores = new LinkedHashMap<String, Double>();
        scores.put("precision", (double) right / found);
        scores.put("recall", (double) right / wanted);
        scores.put("f1", 2.0 * right / (wanted + found));
        return scores;
    }

    private static Set<Integer> ends(List<String> sentences) {
        var ends = new HashSet<Integer>();
        int end = 0;
        for (String sentence : sentences.subList(0, sentences.size() - 1)) {
            end += sentence.length();
            ends.add(end);
            end++;
        }
        return ends;
    }

    private static Set<Integer> ends(String text) {
        var ends = new HashSet<Integer>();
        List<Span> sentences =
                russian().analyse(text, List.of(new Span(0, text.length()))).sentences();
        for (Span sentence : sentences.subList(0, sentences.size() - 1)) {
            ends.add(sentence.end());
        }
        return ends;
    }

    /// Mentions of names, each read without its sentence, and whether they come out in the nominative of the gold.
    static Map<String, Double> ofNominatives(Path topic) throws IOException {
        var all = new LinkedHashMap<String, Integer>();
        var right = new LinkedHashMap<String, Integer>();
        for (String row : rows(topic.resolve("ner"))) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 5 || !NAMED.contains(cells[4])) {
                continue;
            }
            boolean same = fold(russian().nominative(cells[2])).equals(fold(cells[3]));
            for (String type : List.of("all", cells[4])) {
                all.merge(type, 1, Integer::sum);
                right.merge(type, same ? 1 : 0, Integer::sum);
            }
        }
        var scores = new LinkedHashMap<String, Double>();
        all.forEach(
                (type, count) -> scores.put(type, (double) right.getOrDefault(type, 0) / count));
        return scores;
    }

    private static List<String> rows(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var rows = new ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                rows.addAll(Files.readAllLines(file));
            }
            return rows;
        }
    }

    private static String fold(String name) {
        String small = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return QUOTES_AND_SPACE.matcher(small).replaceAll(" ").strip();
    }
}
