package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.language.russian.Declension.Gender;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Known nouns and first names by each of their forms.
final class Nouns {
    /// What a form says.
    ///
    /// @param nominative of the same number
    /// @param alreadyNominative whether the form itself can be that
    record Form(String nominative, Gender gender, boolean plural, boolean alreadyNominative) {}

    /// «гор|сети»: shorter parts are endings by chance, longer words no compounds. Ours.
    private static final int SHORTEST_HEAD = 3;

    private static final int SHORTEST_TAIL = 4;
    private static final int LONGEST_COMPOUND = 40;

    private final Map<String, Form> forms = new TreeMap<>();

    /// «Валентина» is a genitive of Валентин, and a nominative.
    private final Map<String, Gender> nominatives = new TreeMap<>();

    /// The last parts of compounds: «гидромет|центр», «горэлектро|сети».
    private final Set<String> tails = new TreeSet<>();

    private Nouns() {}

    /// Heads of sources, and places.
    static Nouns load() {
        var nouns = new Nouns();
        Map<String, Declension> declensions = Declension.load();
        for (Table.Row row : Table.beside(Nouns.class, "nouns.txt").rows()) {
            if (row.cell(0).equals("plural")) {
                String nominative = row.words(1).getFirst();
                row.words(1).forEach(form -> nouns.add(form, nominative, Gender.M, true));
                continue;
            }
            if (row.cell(0).equals("tail")) {
                nouns.tails.addAll(row.words(1));
                continue;
            }
            Declension declension = declensions.get(row.cell(0));
            if (declension == null) {
                throw row.wrong("no declension " + row.cell(0) + " in paradigms.txt");
            }
            row.words(1).forEach(noun -> nouns.addAll(noun, declension));
        }
        return nouns;
    }

    static Nouns firstNames() {
        var names = new Nouns();
        Map<String, Declension> declensions = Declension.load();
        for (Table.Row row : Table.beside(Nouns.class, "first-names.txt").rows()) {
            Gender gender = row.cell(0).equals("f") ? Gender.F : Gender.M;
            for (String name : row.words(1)) {
                names.addName(name, gender, declensions.get(declensionOf(name, gender)));
            }
        }
        return names;
    }

    /// A noun or name by its form, whatever its capitals; null where it is unknown.
    @Nullable Form get(String form) {
        Form known = forms.get(key(form));
        return known != null || tails.isEmpty() ? known : compound(key(form));
    }

    /// A compound declines as its last part does.
    private @Nullable Form compound(String form) {
        int longest = Math.min(form.length(), LONGEST_COMPOUND);
        for (int cut = SHORTEST_HEAD; cut <= longest - SHORTEST_TAIL; cut++) {
            Form tail = forms.get(form.substring(cut));
            if (tail != null && tails.contains(tail.nominative())) {
                return new Form(
                        form.substring(0, cut) + tail.nominative(),
                        tail.gender(),
                        tail.plural(),
                        tail.alreadyNominative());
            }
        }
        return null;
    }

    /// The gender of a name where the form can be its nominative; null where it cannot.
    @Nullable Gender genderOfNominative(String form) {
        return nominatives.get(key(form));
    }

    private void addAll(String noun, Declension declension) {
        addSingular(noun, declension);
        String stem = declension.stem(noun);
        String plural = stem + declension.plural().getFirst();
        declension
                .plural()
                .forEach(ending -> add(stem + ending, plural, declension.gender(), true));
    }

    private void addSingular(String noun, Declension declension) {
        add(noun, noun, declension.gender(), false);
        String stem = declension.stem(noun);
        declension
                .singular()
                .forEach(ending -> add(stem + ending, noun, declension.gender(), false));
    }

    private void addName(String name, Gender gender, @Nullable Declension declension) {
        add(name, name, gender, false);
        nominatives.putIfAbsent(key(name), gender);
        if (declension != null) {
            String stem = fleeting(name, declension);
            declension.singular().forEach(ending -> add(stem + ending, name, gender, false));
        }
    }

    /// «Павел» and «Лев» lose their vowel.
    private static String fleeting(String name, Declension declension) {
        return switch (name) {
            case "Павел" -> "Павл";
            case "Лев" -> "Льв";
            case "Пётр" -> "Петр";
            default -> declension.stem(name);
        };
    }

    /// The declension, or "" for names that have no cases.
    private static String declensionOf(String name, Gender gender) {
        char last = name.charAt(name.length() - 1);
        char before = name.charAt(name.length() - 2);
        return switch (last) {
            case 'а' -> "кгх".indexOf(before) >= 0 ? "f-velar" : "f-hard";
            case 'я' -> before == 'и' ? "f-ia" : "f-ja";
            case 'й' -> before == 'и' ? "m-ij" : "m-j";
            case 'ь' -> gender == Gender.F ? "f-soft" : "m-soft";
            case 'о', 'у', 'и', 'ы', 'э', 'е', 'ю' -> "";
            default -> gender == Gender.F ? "" : "m-hard";
        };
    }

    /// The first meaning of a form stays: the singular of a noun stands before its plural.
    private void add(String form, String nominative, Gender gender, boolean plural) {
        forms.putIfAbsent(key(form), new Form(nominative, gender, plural, form.equals(nominative)));
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
