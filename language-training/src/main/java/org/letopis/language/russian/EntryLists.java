package org.letopis.language.russian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lists of entries that forms and endings share, each kept once and numbered.
final class EntryLists {
    private final Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();

    int number(List<Integer> entries) {
        return numbers.computeIfAbsent(List.copyOf(entries), _ -> numbers.size());
    }

    int[] starts() {
        int[] starts = new int[numbers.size() + 1];
        int at = 0;
        int list = 0;
        for (List<Integer> entries : numbers.keySet()) {
            at += entries.size();
            starts[++list] = at;
        }
        return starts;
    }

    int[] entries() {
        var all = new ArrayList<Integer>();
        numbers.keySet().forEach(all::addAll);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
