package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.model.PersonName;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.List;

/// One person of a report, as far as its mentions have told so far.
final class Person {
    @Nullable String first;
    @Nullable String patronymic;
    @Nullable String surname;
    Actor.@Nullable Sex sex;
    String name;
    final List<Mark> mentions = new ArrayList<>();

    Person(Mark mark, PersonForm form) {
        this.name = mark.mention().name();
        add(mark, form);
    }

    /// Whether nothing that is known of both speaks against a form's being this person.
    boolean fits(PersonForm form) {
        return (sex == null || form.sex() == null || sex == form.sex())
                && isShort(first, form.first())
                && isShort(patronymic, form.patronymic())
                && sameSurname(form);
    }

    private boolean sameSurname(PersonForm form) {
        if (surname == null || form.surname() == null) {
            return true;
        }
        String longer = Grammar.fold(surname);
        return form.stems().stream()
                .anyMatch(stem -> stem.length() > 1 && startsAWord(longer, stem));
    }

    private static boolean startsAWord(String words, String stem) {
        return words.startsWith(stem) || words.contains(" " + stem);
    }

    /// «И.» is short for «Иван»; nothing is short for everything.
    private static boolean isShort(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        String a = Grammar.fold(one);
        String b = Grammar.fold(other);
        boolean initial = a.length() <= 2 || b.length() <= 2 || a.endsWith(".") || b.endsWith(".");
        return initial ? a.charAt(0) == b.charAt(0) : Surnames.stem(a).equals(Surnames.stem(b));
    }

    PersonName parts() {
        return new PersonName(first, patronymic, surname);
    }

    void add(Mark mark, PersonForm form) {
        mentions.add(mark);
        first = longer(first, form.first());
        patronymic = longer(patronymic, form.patronymic());
        surname = longer(surname, form.surname());
        sex = sex == null ? form.sex() : sex;
        if (fullness(mark.mention().name()) > fullness(name)) {
            name = mark.mention().name();
        }
    }

    /// More words say more, and of as many those that are not initials.
    private static int fullness(String name) {
        return 2 * name.split(" ", -1).length - (name.indexOf('.') < 0 ? 0 : 1);
    }

    private static @Nullable String longer(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.length() > one.length() && one.endsWith("."))
                ? other
                : one;
    }
}
