package org.letopis.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Runs of four words of a text with their counts, as the scorer of pages counts them.
final class Runs {
    static final int LENGTH = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    private Runs() {}

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    static Map<String, Integer> of(String text) {
        List<String> words = words(text);
        var runs = new HashMap<String, Integer>();
        for (int i = 0; i < words.size() && (i == 0 || i + LENGTH <= words.size()); i++) {
            int end = Math.min(words.size(), i + LENGTH);
            runs.merge(String.join(" ", words.subList(i, end)), 1, Integer::sum);
        }
        return runs;
    }

    /// Share of the runs that are among others.
    static double share(Map<String, Integer> own, Map<String, Integer> others) {
        int all = 0;
        int both = 0;
        for (var run : own.entrySet()) {
            all += run.getValue();
            both += Math.min(run.getValue(), others.getOrDefault(run.getKey(), 0));
        }
        return all == 0 ? 0 : (double) both / all;
    }
}
