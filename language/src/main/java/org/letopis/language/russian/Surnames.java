package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.language.russian.Declension.Gender;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Surnames and patronymics by their endings.
final class Surnames {
    private record Ending(Gender gender, String oblique, String nominative) {}

    /// Longest first.
    private static final List<Ending> ENDINGS = load();

    /// Shorter stems are names of another kind: «Рима».
    private static final int SHORTEST_STEM = 2;

    private Surnames() {}

    private static List<Ending> load() {
        var endings = new ArrayList<Ending>();
        for (Table.Row row : Table.beside(Surnames.class, "surnames.txt").rows()) {
            Gender gender = row.cell(0).equals("f") ? Gender.F : Gender.M;
            row.words(2).forEach(oblique -> endings.add(new Ending(gender, oblique, row.cell(1))));
        }
        endings.sort(Comparator.comparingInt((Ending e) -> e.oblique().length()).reversed());
        return List.copyOf(endings);
    }

    /// Whether the word has the oblique ending of a Russian surname, such as «-ова», «-ского»; «-ого» is no sign, since towns and streets end so too.
    static boolean isOblique(String word) {
        Ending ending = ending(word, null);
        return ending != null
                && ending.nominative().length() > 1
                && !ending.oblique().equals("ого");
    }

    /// Whether the word is a genitive in -а behind a consonant, or in -ого: nothing but a man's or a thing's name ends so in
    /// an oblique case.
    static boolean isGenitiveOfMan(String word) {
        int last = word.length() - 1;
        boolean behindConsonant =
                last > SHORTEST_STEM
                        && word.charAt(last) == 'а'
                        && "бвгджзклмнпрстфхцчш".indexOf(word.charAt(last - 1)) >= 0;
        return behindConsonant || word.endsWith("ого");
    }

    /// The gender that a patronymic shows, else the one that was taken so far.
    static Gender genderOfPatronymic(String word, Gender soFar) {
        if (word.matches(".+(?:ович|евич)(?:а|у|ем|е)?")) {
            return Gender.M;
        }
        return word.matches(".+(?:овн|евн|ичн)(?:а|ы|е|у|ой)") ? Gender.F : soFar;
    }

    /// The nominative of a surname or patronymic; the word itself where no ending tells.
    static String nominative(String word, Gender gender) {
        boolean feminineShape = word.matches(".+(?:[оеё]вой|[иы]ной|[сц]кой|[сц]кую)");
        Ending ending = ending(word, feminineShape ? Gender.F : gender);
        return ending == null
                ? word
                : word.substring(0, word.length() - ending.oblique().length())
                        + ending.nominative();
    }

    private static @Nullable Ending ending(String word, @Nullable Gender gender) {
        for (Ending ending : ENDINGS) {
            if ((gender == null || ending.gender() == gender)
                    && word.endsWith(ending.oblique())
                    && word.length() - ending.oblique().length() >= SHORTEST_STEM) {
                return ending;
            }
        }
        return null;
    }
}
