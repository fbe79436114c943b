package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the noun that a number counts. Without morphology: by the words of `units.txt` and by endings.
final class Counting {
    /// «двое | ранены, задержаны, убиты»: no counted noun.
    private static final List<String> PARTICIPLE_ENDINGS = List.of("ены", "аны", "яны", "иты");

    /// How a noun behind a number ends, mostly.
    private static final List<String> COUNTED_ENDINGS =
            List.of("ов", "ев", "ей", "ий", "ок", "ек", "а", "ы", "и", "я");

    private static final Set<String> LABELS = words("label");
    private static final Set<String> INVERTIBLE = words("inverted");

    private final Wording wording;

    Counting(Wording wording) {
        this.wording = wording;
    }

    /// «№ 5», «статья 105», «ст. 105», «пункт 3»: a name, not a count.
    boolean isLabel(int number) {
        int sentence = wording.sentenceOf(number);
        String before = wording.formIn(sentence, number - 1);
        String beforeStop = before.equals(".") ? wording.formIn(sentence, number - 2) : before;
        boolean ordinal =
                number + 1 < wording.end(sentence) && wording.form(number + 1).equals("-й");
        return ordinal || LABELS.contains(beforeStop);
    }

    /// «человек | двадцать»; null where the noun before the number belongs to another number, or one stands behind it.
    @Nullable Counted inverted(int number, int behind) {
        int sentence = wording.sentenceOf(number);
        String noun = wording.formIn(sentence, number - 1);
        Units.Unit unit = noun.isEmpty() ? null : Units.of(noun);
        boolean people = unit != null && unit.kind() == Units.Kind.PEOPLE;
        boolean counted = number - 2 >= wording.first(sentence) && isCounted(number - 2);
        return people
                        && INVERTIBLE.contains(noun)
                        && !counted
                        && of(number, number, behind, 0).noun() == null
                ? new Counted(number - 1, number, behind, behind, noun, 0)
                : null;
    }

    /// Whether a word is a number, or an adjective behind one: «60 | человек», «60 местных | человек».
    private boolean isCounted(int word) {
        return wording.isNumber(word) || isAdjective(wording.form(word));
    }

    private static Set<String> words(String sort) {
        var words = new TreeSet<String>();
        Table.beside(Counting.class, "russian/labels.txt").rows().stream()
                .filter(row -> row.cell(0).equals(sort))
                .forEach(row -> words.addAll(row.words(1)));
        return words;
    }

    /// @param near how far the telling word of a number without noun may stand
    Counted of(int first, int number, int behind, int near) {
        int sentence = wording.sentenceOf(number);
        int at = behind;
        while (at < behind + 2
                && isAdjective(wording.formIn(sentence, at))
                && Units.of(wording.form(at)) == null) {
            at++;
        }
        String form = wording.formIn(sentence, at);
        boolean noun =
                !form.isEmpty()
                        && (Units.of(form) != null
                                || (wording.isWord(at)
                                        && !wording.isCapital(at)
                                        && isCountedForm(form)));
        return noun
                ? new Counted(first, number, behind, at + 1, form, near)
                : new Counted(first, number, behind, behind, null, near);
    }

    private static boolean isAdjective(String form) {
        return form.length() > 4
                && (form.endsWith("ых")
                        || form.endsWith("их")
                        || form.endsWith("ого")
                        || form.endsWith("ая")
                        || form.endsWith("ые")
                        || form.endsWith("ие"));
    }

    /// A genitive by its shape; neither verb nor preposition.
    private static boolean isCountedForm(String form) {
        boolean verb = form.endsWith("ла") || form.endsWith("ли") || form.endsWith("ся");
        boolean participle = PARTICIPLE_ENDINGS.stream().anyMatch(form::endsWith);
        return form.length() > 3
                && !verb
                && !participle
                && !SpeakerWords.is(form, SpeakerWords.Sort.STOP, SpeakerWords.Sort.ADVERB)
                && COUNTED_ENDINGS.stream().anyMatch(form::endsWith);
    }
}
