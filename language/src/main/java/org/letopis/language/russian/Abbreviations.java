package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words that are cut short and end with a full stop: the table `abbreviations.txt`.
final class Abbreviations {
    /// When the full stop may end the sentence too: the file says what each means.
    enum Kind {
        BEFORE_NAME,
        AFTER_NUMBER,
        DATE,
        LAST
    }

    private final Map<String, Kind> kinds;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    static Abbreviations load() {
        var kinds = new HashMap<String, Kind>();
        for (Table.Row row : Table.beside(Abbreviations.class, "abbreviations.txt").rows()) {
            String kind = row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_');
            kinds.put(row.cell(0), Kind.valueOf(kind));
        }
        return new Abbreviations(kinds);
    }

    /// The kind of a word without its full stop, null where it is whole.
    ///
    /// @param before what stands in front of it, as «т.» before «п» or «и» before «пр»
    @Nullable Kind of(String before, String word) {
        String last = word.toLowerCase(Locale.ROOT);
        Kind both = kinds.get(before.toLowerCase(Locale.ROOT) + " " + last);
        return both == null ? kinds.get(last) : both;
    }

    /// Whether the full stop between two words belongs to both: «долл. США».
    boolean isPair(String first, String second) {
        return kinds.containsKey(
                first.toLowerCase(Locale.ROOT) + ". " + second.toLowerCase(Locale.ROOT));
    }
}
