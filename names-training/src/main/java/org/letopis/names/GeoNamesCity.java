package org.letopis.names;

import java.util.List;
import java.util.regex.Pattern;

/// A line of GeoNames' list of cities.
///
/// @param names all that the list has, in any language, which it does not tell
record GeoNamesCity(
        List<String> names,
        float latitude,
        float longitude,
        String code,
        String country,
        int population) {

    /// Written in Russian letters from a capital on.
    private static final Pattern RUSSIAN = Pattern.compile("[А-ЯЁ][А-ЯЁа-яё’' -]*[а-яё]");

    /// What Russian does not write but Bulgarian, Serbian or Erzya do: a hard sign before a consonant, «ош» for town.
    private static final Pattern FOREIGN = Pattern.compile("ъ(?![еёюя])| ош$");

    static GeoNamesCity of(String line) {
        String[] cells = line.split("\t", -1);
        return new GeoNamesCity(
                List.of(cells[3].split(",")),
                Float.parseFloat(cells[4]),
                Float.parseFloat(cells[5]),
                cells[7],
                cells[8],
                Integer.parseInt(cells[14]));
    }

    boolean isCapital() {
        return code.equals("PPLC");
    }

    /// The names that may be Russian.
    List<String> russianNames() {
        return names.stream()
                .filter(name -> RUSSIAN.matcher(name).matches())
                .filter(name -> !FOREIGN.matcher(name).find())
                .distinct()
                .toList();
    }
}
