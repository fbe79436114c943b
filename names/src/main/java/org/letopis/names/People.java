package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Name;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who of the persons named is one and the same: full names first, then what is said for short. Where two could be
/// meant, neither is.
final class People {
    /// With more persons of one surname nobody is meant by the surname alone: a bound on the work. Ours.
    private static final int MOST_NAMESAKES = 8;

    private final Grammar grammar;
    private final Language language;
    private final Map<String, Set<Person>> bySurname = new HashMap<>();
    private final Map<String, Set<Person>> byFirst = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, PersonForm> forms = new HashMap<>();
    private final Map<Mark, Person> persons = new HashMap<>();

    private People(Grammar grammar, Language language) {
        this.grammar = grammar;
        this.language = language;
    }

    /// The person of each mention of one.
    static Map<Mark, Person> resolve(Grammar grammar, Marks marks, Language language) {
        var people = new People(grammar, language);
        List<Mark> named = marks.all().stream().filter(mark -> mark.is(Name.Type.PER)).toList();
        named.stream().filter(mark -> people.form(mark).isFull()).forEach(people::meet);
        named.stream().filter(mark -> !people.form(mark).isFull()).forEach(people::meet);
        return people.persons;
    }

    private PersonForm form(Mark mark) {
        int last = mark.end() - 1;
        String key = mark.mention().name() + "|" + grammar.surface(last) + "|" + grammar.kase(last);
        return forms.computeIfAbsent(key, name -> PersonForm.of(mark, grammar, language));
    }

    private void meet(Mark mark) {
        PersonForm form = form(mark);
        String key =
                form.plural() ? "+" + mark.mention().name() : Grammar.fold(mark.mention().name());
        Person person = byName.get(key);
        if (person == null || !person.fits(form)) {
            person = form.plural() ? null : only(form);
        }
        if (person == null) {
            person = new Person(mark, form);
        } else {
            person.add(mark, form);
        }
        byName.putIfAbsent(key, person);
        persons.put(mark, person);
        if (!form.plural()) {
            index(form, person);
        }
    }

    private void index(PersonForm form, Person person) {
        form.stems().forEach(stem -> add(bySurname, stem, person));
        if (form.surname() == null && form.patronymic() != null) {
            // «Иван Зареевич» may be a surname that ends as patronymics do.
            add(bySurname, Surnames.stem(form.patronymic()), person);
        }
        if (form.first() != null) {
            add(byFirst, Surnames.stem(form.first()), person);
        }
    }

    private static @Nullable Person onlyNamed(Set<Person> namesakes) {
        return namesakes.size() == 1 ? namesakes.iterator().next() : null;
    }

    private static void add(Map<String, Set<Person>> index, String stem, Person person) {
        Set<Person> namesakes = index.computeIfAbsent(stem, key -> new LinkedHashSet<>());
        if (namesakes.size() <= MOST_NAMESAKES) {
            namesakes.add(person);
        }
    }

    /// The one person whom a form fits; null where there is none or several.
    private @Nullable Person only(PersonForm form) {
        var found = new LinkedHashSet<Person>();
        if (form.surname() == null) {
            String stem = Surnames.stem(String.valueOf(form.first()));
            found.addAll(byFirst.getOrDefault(stem, Set.of()));
            if (found.isEmpty()) {
                // A first name may be a surname too: «Башар Асад», «Асад».
                return onlyNamed(bySurname.getOrDefault(stem, Set.of()));
            }
        } else {
            form.stems().forEach(stem -> found.addAll(bySurname.getOrDefault(stem, Set.of())));
        }
        if (found.size() > MOST_NAMESAKES) {
            return null;
        }
        var fitting = new ArrayList<Person>();
        for (Person person : found) {
            if (person.fits(form)) {
                fitting.add(person);
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }
}
