package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells from the words around a number what it counts: `measures.txt`.
final class Measures {
    enum Group {
        PEOPLE,
        THING,
        CHANGE
    }

    private record Sign(Group group, Measure measure) {}

    /// By how many words a comma between moves it off. Ours.
    private static final int COMMA = 3;

    private static final Map<String, List<Sign>> WHOLE = new HashMap<>();
    private static final Map<String, List<Sign>> STARTS = new HashMap<>();

    static {
        for (Table.Row row : Table.beside(Measures.class, "russian/measures.txt").rows()) {
            var sign =
                    new Sign(
                            Group.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                            Measure.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            for (String word : row.words(2)) {
                boolean start = word.endsWith("*");
                String key = start ? word.substring(0, word.length() - 1) : word;
                (start ? STARTS : WHOLE).computeIfAbsent(key, k -> new ArrayList<>()).add(sign);
            }
        }
    }

    private Measures() {}

    /// The measure of the nearest telling word around the words `first` to `end`, or null.
    ///
    /// @param farthest in words; a smaller one where less is known of the counted noun
    static @Nullable Measure nearest(
            Wording wording, int first, int end, Group group, int farthest) {
        int sentence = wording.sentenceOf(first);
        for (int i = end - 1; i >= first; i--) {
            Measure inside = of(wording.form(i), group);
            if (inside != null) {
                return inside;
            }
        }
        Measure best = null;
        int least = farthest + 1;
        for (int direction : new int[] {1, -1}) {
            int distance = 0;
            for (int i = direction > 0 ? end : first - 1; distance < least; i += direction) {
                String form = wording.formIn(sentence, i);
                if (form.isEmpty() || form.equals(";") || form.equals(":")) {
                    break;
                }
                distance += form.equals(",") ? COMMA : 1;
                Measure measure = of(form, group);
                if (measure != null && distance < least) {
                    best = measure;
                    least = distance;
                }
            }
        }
        return best;
    }

    private static @Nullable Measure of(String form, Group group) {
        for (Sign sign : WHOLE.getOrDefault(form, List.of())) {
            if (sign.group() == group) {
                return sign.measure();
            }
        }
        for (int length = Math.min(form.length(), 12); length >= 3; length--) {
            for (Sign sign : STARTS.getOrDefault(form.substring(0, length), List.of())) {
                if (sign.group() == group) {
                    return sign.measure();
                }
            }
        }
        return null;
    }
}
