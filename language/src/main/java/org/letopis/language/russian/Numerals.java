package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words for numbers of `numbers.txt`: what each is worth, and how it joins others.
final class Numerals {
    enum Kind {
        SMALL,
        POWER,
        MANY,
        COLLECTIVE,
        VAGUE,
        SINGULAR_AFTER
    }

    /// @param stated null where the word gives no value: «несколько»
    record Numeral(Kind kind, @Nullable BigDecimal stated) {
        /// What a number is multiplied by: one where the word gives no value.
        BigDecimal value() {
            return stated == null ? BigDecimal.ONE : stated;
        }

        boolean isPower() {
            return kind == Kind.POWER || kind == Kind.MANY;
        }
    }

    private final Map<String, Numeral> byForm;

    private Numerals(Map<String, Numeral> byForm) {
        this.byForm = byForm;
    }

    static Numerals load() {
        var byForm = new HashMap<String, Numeral>();
        for (Table.Row row : Table.beside(Numerals.class, "numbers.txt").rows()) {
            Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            BigDecimal value = row.cell(0).equals("-") ? null : new BigDecimal(row.cell(0));
            for (String form : row.words(2)) {
                byForm.put(form, new Numeral(kind, value));
            }
        }
        return new Numerals(byForm);
    }

    @Nullable Numeral of(String surface) {
        return byForm.get(Lemmas.plain(surface).replace('ё', 'е'));
    }

    /// The value of a word that stands for a small number, also of living beings; null of any other.
    @Nullable BigDecimal small(String surface) {
        Numeral numeral = surface.isEmpty() ? null : of(surface);
        boolean small =
                numeral != null
                        && (numeral.kind() == Kind.SMALL || numeral.kind() == Kind.COLLECTIVE);
        return small && numeral != null ? numeral.stated() : null;
    }
}
