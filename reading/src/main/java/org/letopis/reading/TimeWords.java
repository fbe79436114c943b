package org.letopis.reading;

import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tells of a word which classes of `time-words.txt` it belongs to, and with what value.
final class TimeWords {
    /// @param name of the class, or the word itself
    /// @param value for example the number of a month
    record Label(String name, String value) {}

    /// Months and weekdays are written small: «Марта» within a sentence is a woman.
    private static final List<String> SMALL = List.of("MON", "MONTH", "WEEKDAY", "WEDNESDAY");

    private static final String ABBREVIATION = "ABBR";
    private static final Label STOP = new Label("STOP", ".");

    private final Map<String, List<Label>> labels = new HashMap<>();

    private TimeWords() {}

    static TimeWords load() {
        var words = new TimeWords();
        for (Table.Row row : Table.beside(TimeWords.class, "russian/time-words.txt").rows()) {
            var label = new Label(row.cell(0), row.cell(1));
            row.words(2).forEach(form -> words.add(form, label));
        }
        return words;
    }

    /// Makes a word that a rule names a class of its own.
    void addLiteral(String form) {
        var label = new Label(form, form);
        if (!labels.getOrDefault(form, List.of()).contains(label)) {
            add(form, label);
        }
    }

    private void add(String form, Label label) {
        labels.computeIfAbsent(form, f -> new ArrayList<>()).add(label);
    }

    /// The classes of each word of a report; empty for most.
    List<List<Label>> of(Wording wording) {
        var all = new ArrayList<List<Label>>(wording.size());
        for (int i = 0; i < wording.size(); i++) {
            all.add(of(wording, i));
        }
        return all;
    }

    private List<Label> of(Wording wording, int word) {
        String form = wording.form(word);
        List<Label> known = labels.getOrDefault(form, List.of());
        if (isDigit(form.charAt(0))) {
            return TimeDigits.labels(form, known);
        }
        if (form.equals(".") && word > 0 && isAbbreviation(wording.form(word - 1))) {
            return List.of(STOP);
        }
        if (known.isEmpty() && form.indexOf('-') > 0) {
            return twoMonths(form);
        }
        boolean name = !known.isEmpty() && isCapitalWithin(wording, word);
        return name && known.stream().anyMatch(label -> SMALL.contains(label.name()))
                ? known.stream().filter(label -> !SMALL.contains(label.name())).toList()
                : known;
    }

    /// «ноябре-декабре» is one word of the text.
    private List<Label> twoMonths(String form) {
        int hyphen = form.indexOf('-');
        Optional<String> first = month(form.substring(0, hyphen));
        Optional<String> second = month(form.substring(hyphen + 1));
        return first.isPresent() && second.isPresent()
                ? List.of(new Label("TWOMONTHS", first.get() + "-" + second.get()))
                : List.of();
    }

    private Optional<String> month(String form) {
        return labels.getOrDefault(form, List.of()).stream()
                .filter(label -> label.name().equals("MONTH"))
                .map(Label::value)
                .findFirst();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a word within a sentence begins with a capital and goes on small.
    private static boolean isCapitalWithin(Wording wording, int word) {
        String surface = wording.surface(word);
        return word > wording.first(wording.sentenceOf(word))
                && wording.isWord(word - 1)
                && Character.isUpperCase(surface.charAt(0))
                && Character.isLowerCase(surface.charAt(surface.length() - 1));
    }

    private boolean isAbbreviation(String form) {
        boolean year = isDigit(form.charAt(0)) && form.endsWith("г");
        return year
                || labels.getOrDefault(form, List.of()).stream()
                        .anyMatch(label -> label.name().equals(ABBREVIATION));
    }

    /// The forms of a class with their values, for classes that no rule names.
    static Map<String, String> valuesOf(String resource) {
        var values = new TreeMap<String, String>();
        Table.beside(TimeWords.class, resource)
                .rows()
                .forEach(row -> values.put(row.cell(0), row.cell(1)));
        return values;
    }
}
