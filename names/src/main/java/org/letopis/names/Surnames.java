package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Actor.Sex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the endings of names tell, by `surnames.txt`: which forms may be one name, and whose it is.
final class Surnames {
    /// A stem keeps so many letters at least.
    private static final int SHORTEST = 2;

    private record Ending(Sex sex, List<String> endings, List<String> cases) {
        boolean fits(String form, String kase) {
            return (cases.contains("*") || cases.contains(kase)) && !endOf(form, endings).isEmpty();
        }
    }

    private static final List<String> OF_ALL_CASES = new ArrayList<>();
    private static final List<Ending> OF_ONE_SEX = new ArrayList<>();

    static {
        for (Table.Row row : table().rows()) {
            if (row.cell(0).equals("stem")) {
                OF_ALL_CASES.addAll(row.words(1));
            } else {
                Sex sex = Sex.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
                OF_ONE_SEX.add(new Ending(sex, row.words(1), row.words(2)));
            }
        }
    }

    private Surnames() {}

    static Table table() {
        return Table.beside(Surnames.class, "russian/surnames.txt");
    }

    /// One key for all cases of a name: «Путин», «Путиным»; «Полянский», «Полянской».
    static String stem(String name) {
        String form = Grammar.fold(name);
        return form.substring(0, form.length() - endOf(form, OF_ALL_CASES).length());
    }

    /// The sex that a surname in a case shows; null where it shows none: «Зареевой» is a woman, «Зареева» a woman in
    /// the nominative, a man in the genitive.
    static @Nullable Sex sex(String surname, String kase) {
        String form = Grammar.fold(surname);
        for (Ending ending : OF_ONE_SEX) {
            if (ending.fits(form, kase)) {
                return ending.sex();
            }
        }
        return null;
    }

    /// The first of some endings that a form has, "" where it has none.
    private static String endOf(String form, List<String> endings) {
        for (String ending : endings) {
            if (form.length() >= ending.length() + SHORTEST && form.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }
}
