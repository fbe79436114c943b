package org.letopis.reading;

import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tells of a word which classes of `time-words.txt` it belongs to, and with what value.
final class TimeWords {
    /// @param name of the class, or the word itself
    /// @param value for example the number of a month
    record Label(String name, String value) {}

    private static final Label STOP = new Label("STOP", ".");

    private final Map<String, List<Label>> labels = new TreeMap<>();

    private TimeWords() {}

    static TimeWords load() {
        var words = new TimeWords();
        for (Table.Row row : Table.beside(TimeWords.class, "russian/time-words.txt").rows()) {
            var label = new Label(row.cell(0), row.cell(1));
            row.words(2)
                    .forEach(form ->
                            words.labels.computeIfAbsent(form, f -> new ArrayList<>()).add(label));
        }
        return words;
    }

    List<Label> of(Wording wording, int word) {
        String form = wording.form(word);
        var found = new ArrayList<Label>();
        found.add(new Label(form, form));
        found.addAll(labels.getOrDefault(form, List.of()));
        if (Character.isDigit(form.charAt(0))) {
            addNumbers(form, found);
        }
        if (form.equals(".") && word > 0 && isAbbreviation(wording.form(word - 1))) {
            found.add(STOP);
        }
        return found;
    }

    private boolean isAbbreviation(String form) {
        return labels.getOrDefault(form, List.of()).stream()
                .anyMatch(label -> label.name().equals("ABBR"));
    }

    private static void addNumbers(String form, List<Label> found) {
        int hyphen = form.indexOf('-');
        String digits = hyphen < 0 ? form : form.substring(0, hyphen);
        String ending = hyphen < 0 ? "" : form.substring(hyphen + 1);
        if (digits.chars().allMatch(Character::isDigit) && digits.length() <= 4) {
            addWhole(Integer.parseInt(digits), ending, found);
        } else if (form.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            found.add(new Label("DATE", form));
        } else if (form.matches("[01]?\\d:[0-5]\\d|2[0-3]:[0-5]\\d")) {
            found.add(new Label("CLOCK", form));
        } else if (form.matches("[01]\\d\\.[0-5]\\d|2[0-3]\\.[0-5]\\d")) {
            found.add(new Label("STOPCLOCK", form.replace('.', ':')));
        }
    }

    private static void addWhole(int number, String ending, List<Label> found) {
        String value = Integer.toString(number);
        boolean year = number >= 1000 && number <= 2100;
        switch (ending) {
            case "" -> {
                addIf(number >= 1 && number <= 31, "DAY", value, found);
                addIf(number >= 1 && number <= 99, "NUMBER", value, found);
                addIf(year, "YEAR", value, found);
            }
            case "го", "ого", "ое", "е" -> {
                addIf(number >= 1 && number <= 31, "DAY", value, found);
                addIf(year && !ending.equals("е"), "YEARTH", value, found);
                addIf(year && ending.equals("е") && number % 10 == 0, "DECADE", value, found);
            }
            case "м", "ом", "й", "ый", "му" -> addIf(year, "YEARTH", value, found);
            case "х", "ых" -> addIf(year && number % 10 == 0, "DECADE", value, found);
            default -> {}
        }
    }

    private static void addIf(boolean condition, String name, String value, List<Label> found) {
        if (condition) {
            found.add(new Label(name, value));
        }
    }
}
