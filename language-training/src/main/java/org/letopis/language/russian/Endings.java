package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts which paradigms the words with a certain ending follow, so that unknown words can be guessed.
final class Endings {
    /// Fewer lexemes than this prove nothing.
    private static final int FEWEST = 2;

    /// Of an ending's readings, those with less than this share of its commonest are left out.
    private static final double SMALLEST_SHARE = 0.02;

    /// Paradigms of fewer lexemes than this are no model for other words, as in pymorphy2.
    private static final int FEWEST_LEXEMES = 3;

    private static final int MOST_READINGS = 24;

    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    /// @param entry of the form, without a weight
    void add(String form, int entry) {
        int longest = Math.min(Dictionary.LONGEST_ENDING, form.length() - 1);
        for (int length = 1; length <= longest; length++) {
            String reversed =
                    new StringBuilder(form.substring(form.length() - length)).reverse().toString();
            counts.computeIfAbsent(reversed, _ -> new HashMap<>()).merge(entry, 1, Integer::sum);
        }
    }

    /// The automaton over reversed endings; one whose list equals that of the next shorter ending is left out.
    int[] build(AzTags tags, int[] lexemes, EntryLists lists) {
        var numbers = new TreeMap<byte[], Integer>(Arrays::compareUnsigned);
        var kept = new HashMap<String, List<Integer>>();
        var endings = new ArrayList<>(counts.keySet());
        endings.sort(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        for (String ending : endings) {
            List<Integer> list = readings(counts.getOrDefault(ending, Map.of()), tags, lexemes);
            if (list.isEmpty() || list.equals(shorter(ending, kept))) {
                continue;
            }
            kept.put(ending, list);
            numbers.put(DictionaryCompiler.labels(ending), lists.number(list));
        }
        var builder = new AutomatonBuilder();
        numbers.forEach(builder::add);
        return builder.build();
    }

    private static List<Integer> shorter(String ending, Map<String, List<Integer>> kept) {
        for (int length = ending.length() - 1; length > 0; length--) {
            List<Integer> list = kept.get(ending.substring(0, length));
            if (list != null) {
                return list;
            }
        }
        return List.of();
    }

    /// For every tag the paradigm that most words follow, the commonest first.
    private static List<Integer> readings(
            Map<Integer, Integer> counts, AzTags tags, int[] lexemes) {
        var best = new HashMap<String, Map.Entry<Integer, Integer>>();
        int most = 0;
        for (var count : counts.entrySet()) {
            if (count.getValue() < FEWEST || lexemes[count.getKey() >>> 16] < FEWEST_LEXEMES) {
                continue;
            }
            most = Math.max(most, count.getValue());
            best.merge(tags.of(count.getKey()), count, (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
        }
        int fewest = (int) Math.ceil(most * SMALLEST_SHARE);
        int commonest = most;
        return best.values().stream()
                .filter(count -> count.getValue() >= fewest)
                .sorted(ORDER)
                .limit(MOST_READINGS)
                .map(count -> count.getKey() | Math.max(1, 255 * count.getValue() / commonest))
                .toList();
    }

    private static final Comparator<Map.Entry<Integer, Integer>> ORDER =
            Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey());

    /// The grammemes of an entry.
    interface AzTags {
        String of(int entry);
    }
}
