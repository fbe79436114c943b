package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The counted nouns of `units.txt` by their forms.
final class Units {
    enum Kind {
        PEOPLE,
        MONEY,
        SHARE,
        EXTENT,
        VOTES,
        THING,
        SKIP
    }

    /// @param name lemma, ISO currency code or «%»
    record Unit(Kind kind, String name) {}

    private static final Map<String, Unit> UNITS = load();

    private Units() {}

    static @Nullable Unit of(String form) {
        return UNITS.get(form);
    }

    private static Map<String, Unit> load() {
        var units = new TreeMap<String, Unit>();
        for (Table.Row row : Table.beside(Units.class, "russian/units.txt").rows()) {
            var unit = new Unit(Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), row.cell(1));
            row.words(2).forEach(form -> units.put(form, unit));
        }
        return units;
    }
}
