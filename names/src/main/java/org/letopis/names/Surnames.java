package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor.Sex;

import java.util.List;

/// What the endings of names tell: which forms may be one name, and whose it is.
final class Surnames {
    /// Endings of all cases, the longest first; a stem keeps two letters at least.
    private static final List<String> ENDINGS =
            List.of(
                    "ого", "его", "ому", "ему", "ыми", "ими", "ою", "ею", "ой", "ей", "ым", "им",
                    "ом", "ем", "ую", "юю", "ая", "яя", "ый", "ий", "ых", "их", "ье", "ью", "ья",
                    "а", "я", "у", "ю", "ы", "и", "е", "о", "ь", "й", "'", "’");

    private Surnames() {}

    /// One key for all cases of a name: «Путин», «Путиным»; «Полянский», «Полянской».
    static String stem(String name) {
        String form = Grammar.fold(name);
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() >= ending.length() + 2) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /// The sex that a surname in a case shows; null where it shows none: «Зареевой» is a woman, «Зареева» a woman in
    /// the nominative, a man in the genitive.
    static @Nullable Sex sex(String surname, String kase) {
        String form = Grammar.fold(surname);
        if (ends(form, "овой", "евой", "иной", "ыной", "ская", "скую", "цкая", "цкую")) {
            return Sex.FEMALE;
        }
        if (ends(
                        form, "овым", "евым", "иным", "ыным", "ским", "ского", "скому", "цким",
                        "цкого", "цкому")
                || ends(form, "ов", "ев", "ский", "цкий")) {
            return Sex.MALE;
        }
        if (ends(form, "ова", "ева", "ина", "ына")) {
            return kase.equals("Nom") ? Sex.FEMALE : kase.isEmpty() ? null : Sex.MALE;
        }
        if (ends(form, "ову", "еву", "ину", "ыну")) {
            return kase.equals("Acc") ? Sex.FEMALE : kase.equals("Dat") ? Sex.MALE : null;
        }
        return null;
    }

    private static boolean ends(String form, String... endings) {
        for (String ending : endings) {
            if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
