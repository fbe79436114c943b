package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Role;
import org.letopis.names.Named;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The persons whom a report names in full, with the titles in front of their names.
final class Persons {
    /// A title goes back this many words at most: a bound on the work. Ours.
    private static final int MOST_TITLE_WORDS = 9;

    /// Of more persons with one surname or role none is meant: a bound on the work. Ours.
    private static final int MOST_OF_A_KIND = 8;

    private final Wording wording;
    private final Sexes sexes;
    private final Map<String, Set<String>> bySurname = new TreeMap<>();
    private final Map<String, Set<String>> byFirstName = new TreeMap<>();
    private final RoleHolders holders = new RoleHolders(name -> fullest(name, Sex.UNKNOWN));
    private final NavigableMap<Integer, String> mentions = new TreeMap<>();

    /// By sex, asked for once.
    private final Map<Sex, @Nullable String> onlyOnes = new EnumMap<>(Sex.class);

    private Persons(Wording wording, Sexes sexes) {
        this.wording = wording;
        this.sexes = sexes;
    }

    /// The persons that the layer of names knows, with the titles that stand before them and those it read itself.
    static Persons find(Wording wording, Named named, Sexes sexes) {
        var persons = new Persons(wording, sexes);
        Named.Who who = named.who();
        for (Name name : named.names()) {
            if (name.type() != Name.Type.PER) {
                continue;
            }
            if (name.name().indexOf(' ') > 0) {
                persons.meet(name);
            } else {
                persons.meetAgain(name, who.at(name.span()));
            }
        }
        for (Actor actor : named.actors()) {
            for (Role role : actor.person() == null ? List.<Role>of() : actor.roles()) {
                persons.addTitle(Wording.split(Wording.form(role.name())), actor.name());
            }
        }
        return persons;
    }

    /// A surname alone is one more mention of who has it.
    private void meetAgain(Name mention, @Nullable Actor actor) {
        if (actor != null && actor.name().indexOf(' ') > 0) {
            mentions.put(wording.wordAt(mention.span().start()), actor.name());
        }
    }

    private void meet(Name mention) {
        int first = wording.wordAt(mention.span().start());
        add(mention.name());
        mentions.put(first, mention.name());
        boolean nominative = mention.name().equals(mention.span().in(wording.text()));
        addTitle(first, mention.name(), nominative);
    }

    /// Adds a full name in the nominative.
    void add(String name) {
        Set<String> names = bySurname.computeIfAbsent(surname(name), key -> new TreeSet<>());
        if (name.indexOf(' ') > 0 && names.size() < MOST_OF_A_KIND) {
            names.add(name);
            String first = Wording.form(name.substring(0, name.indexOf(' ')));
            byFirstName.computeIfAbsent(first, key -> new TreeSet<>()).add(name);
        }
    }

    private void addTitle(int name, String person, boolean nominative) {
        int sentence = wording.sentenceOf(name);
        int head = -1;
        for (int i = name - 1; i >= name - MOST_TITLE_WORDS && isInTitle(sentence, i); i--) {
            head = isRole(i, nominative) ? i : head;
        }
        if (head < 0) {
            return;
        }
        var title = new ArrayList<String>();
        for (int i = head; i < name; i++) {
            title.add(wording.form(i));
        }
        title.set(0, Wording.form(wording.lemma(head)));
        addTitle(title, person);
        boolean ofMinistry = title.size() > 1 && title.get(1).startsWith("мин");
        if (title.getFirst().equals("глава") && ofMinistry) {
            title.set(0, "министр");
            addTitle(title, person);
        }
    }

    /// A role stands in the case of its name: «министр Тимур», «министра Тимура».
    private boolean isRole(int word, boolean nominative) {
        boolean living =
                wording.isNoun(word) && wording.isAnimate(word) && !wording.isCapital(word);
        boolean listed = SpeakerWords.is(wording, word, Sort.PERSON);
        return (living || listed) && wording.grammaticalCase(word).equals("Nom") == nominative;
    }

    /// «министр | по | делам молодёжи», «посол | в | Тарвии»; neither verb nor adverb.
    private boolean isInTitle(int sentence, int word) {
        String form = wording.formIn(sentence, word);
        if (form.equals("по") || form.equals("в")) {
            return form.equals("по") || wording.isCapital(word + 1) || wording.isNumber(word + 1);
        }
        if (!form.isEmpty() && wording.isNumber(word)) {
            return true;
        }
        return !form.isEmpty()
                && wording.isWord(word)
                && Cues.of(form).isEmpty()
                && (SpeakerWords.is(form, Sort.PERSON) || !wording.isFiniteVerb(word))
                && !SpeakerWords.is(form, Sort.STOP, Sort.ADVERB);
    }

    /// @param words from the role on, its first word in the nominative
    void addTitle(List<String> words, String person) {
        holders.add(words, person);
    }

    /// Who holds which roles.
    RoleHolders holders() {
        return holders;
    }

    /// The fullest name of which a surname, or a surname with initials, is the end, or a first name the beginning; itself where there is none or several.
    String fullest(String name, Sex sex) {
        Set<String> names =
                bySurname.getOrDefault(
                        surname(name), byFirstName.getOrDefault(Wording.form(name), Set.of()));
        List<String> fitting =
                names.stream()
                        .filter(full -> fits(name, full) && sexes.of(full).agreesWith(sex))
                        .toList();
        if (fitting.size() == 2 && fits(fitting.getFirst(), fitting.getLast())) {
            return fitting.getFirst().length() > fitting.getLast().length()
                    ? fitting.getFirst()
                    : fitting.getLast();
        }
        return fitting.size() == 1 ? fitting.getFirst() : name;
    }

    /// Whether every word of the shorter name, or its initial, stands in the longer one.
    private static boolean fits(String one, String other) {
        List<String> shorter = List.of(Wording.form(one).split(" "));
        List<String> longer = List.of(Wording.form(other).split(" "));
        if (shorter.size() > longer.size()) {
            return fits(other, one);
        }
        return shorter.stream()
                .allMatch(word ->
                        longer.contains(word)
                                || (word.endsWith(".")
                                        && longer.getFirst().startsWith(word.substring(0, 1))));
    }

    /// The person of a sex who is named in full last before a word; null where the sentence names another one too.
    @Nullable String lastBefore(int word, Sex sex) {
        String last = null;
        int sentence = -1;
        int looked = 0;
        for (var mention : mentions.headMap(word, false).descendingMap().entrySet()) {
            int here = wording.sentenceOf(mention.getKey());
            if ((last != null && here != sentence) || ++looked > MOST_OF_A_KIND) {
                return last;
            }
            if (sexes.of(mention.getValue()).agreesWith(sex)) {
                if (last != null && !last.equals(mention.getValue())) {
                    return null;
                }
                last = mention.getValue();
                sentence = here;
            }
        }
        return last;
    }

    /// The only one of a sex who is named in full; null where there is none or several, or where the sex is unknown.
    @Nullable String only(Sex sex) {
        if (!onlyOnes.containsKey(sex)) {
            onlyOnes.put(sex, onlyOf(sex));
        }
        return onlyOnes.get(sex);
    }

    private @Nullable String onlyOf(Sex sex) {
        String only = null;
        for (String name : new TreeSet<>(mentions.values())) {
            if (sex == Sex.UNKNOWN || sexes.of(name) != sex) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = name;
        }
        return only;
    }

    private static String surname(String name) {
        return Wording.form(name.substring(name.lastIndexOf(' ') + 1));
    }
}
