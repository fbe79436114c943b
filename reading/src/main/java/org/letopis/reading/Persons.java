package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The persons whom a report names in full, with the titles in front of their names.
final class Persons {
    /// A title goes back this many words at most: a bound on the work. Ours.
    private static final int MOST_TITLE_WORDS = 9;

    /// Of more persons with one surname or role none is meant: a bound on the work. Ours.
    private static final int MOST_OF_A_KIND = 8;

    private record Titled(List<String> title, String name) {}

    private final Wording wording;
    private final Language language;
    private final Map<String, Set<String>> bySurname = new TreeMap<>();
    private final Map<String, List<Titled>> byRole = new TreeMap<>();
    private final NavigableMap<Integer, String> mentions = new TreeMap<>();
    private final NavigableMap<Integer, String> unsure = new TreeMap<>();

    private Persons(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    static Persons find(Wording wording, Language language) {
        var persons = new Persons(wording, language);
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            int end = wording.end(sentence);
            for (int i = wording.first(sentence); i < end; i++) {
                if (wording.isCapital(i)
                        && wording.isNoun(i)
                        && language.isFirstName(wording.surface(i))) {
                    i = persons.meet(i, end) - 1;
                }
            }
        }
        persons.meetUnsure();
        return persons;
    }

    /// Reads the name that starts with a first name; gives the word behind it.
    private int meet(int first, int sentenceEnd) {
        int end = first + 1;
        while (end < sentenceEnd
                && end < first + 3
                && wording.isWord(end)
                && wording.isOneSpaceBehind(end)
                && NamedPerson.isNameWord(wording.surface(end))) {
            end++;
        }
        boolean third =
                end == first + 3 && !wording.form(first + 1).matches(".+(?:вич|вн|ичн).{0,2}");
        end = third ? first + 2 : end;
        String surface = wording.words(first, end);
        String nominative = nominative(first, surface);
        if (end - first > 1 && isSure(surface, nominative)) {
            meet(first, nominative, surface.equals(nominative));
        } else if (end - first > 1) {
            unsure.put(first, nominative);
        }
        return end;
    }

    private void meet(int first, String name, boolean nominative) {
        add(name);
        mentions.put(first, name);
        addTitle(first, name, nominative);
    }

    /// «Виталия Речкина» is a man where the report names him elsewhere.
    private void meetUnsure() {
        unsure.forEach((first, name) -> {
            if (bySurname.getOrDefault(surname(name), Set.of()).contains(name)) {
                meet(first, name, false);
            }
        });
    }

    private String nominative(int first, String surface) {
        return switch (wording.grammaticalCase(first)) {
            case "Nom" -> surface;
            case "" -> language.nominative(surface);
            default -> language.nominativeOfOblique(surface);
        };
    }

    /// «Валентина Речкина» may be a woman, or a man in the genitive.
    private boolean isSure(String surface, String nominative) {
        Sex first = language.sexOf(surface.substring(0, surface.indexOf(' ')));
        return surface.equals(nominative)
                || first == Sex.UNKNOWN
                || first == language.sexOf(nominative)
                || !language.isSurname(surface.substring(surface.lastIndexOf(' ') + 1));
    }

    /// Adds a full name in the nominative.
    void add(String name) {
        Set<String> names = bySurname.computeIfAbsent(surname(name), key -> new TreeSet<>());
        if (name.indexOf(' ') > 0 && names.size() < MOST_OF_A_KIND) {
            names.add(name);
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

    /// @param title from the role on, its first word in the nominative
    void addTitle(List<String> title, String person) {
        List<Titled> holders =
                byRole.computeIfAbsent(role(title.getFirst()), role -> new ArrayList<>());
        if (holders.size() < MOST_OF_A_KIND) {
            holders.add(new Titled(title.stream().map(Wording::form).toList(), person));
        }
    }

    /// The fullest name of which a surname, or a surname with initials, is the end; itself where there is none or several.
    String fullest(String name, Sex sex) {
        Set<String> names = bySurname.getOrDefault(surname(name), Set.of());
        List<String> fitting =
                names.stream()
                        .filter(full -> fits(name, full) && language.sexOf(full).agreesWith(sex))
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

    /// The one person whose title a bare role shortens: «министр», «глава ведомства»; null where there is none or several.
    @Nullable String holder(String role) {
        List<String> words = List.of(Wording.form(role).split("\\s+"));
        int head = 0;
        while (head < words.size() && !byRole.containsKey(role(words.get(head)))) {
            head++;
        }
        if (head == words.size()) {
            return null;
        }
        var others = new ArrayList<>(words);
        others.remove(head);
        var holders = new TreeSet<String>();
        for (Titled titled : byRole.getOrDefault(role(words.get(head)), List.of())) {
            if (others.stream().allMatch(word -> isIn(titled.title(), word))) {
                holders.add(fullest(titled.name(), Sex.UNKNOWN));
            }
        }
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /// «премьер» and «премьер-министр» are one role, and so are the other pairs of the list.
    private static String role(String word) {
        return SpeakerWords.other(Wording.form(word));
    }

    /// Whether a title has a word, in whatever case, or the word stands for any office or country.
    private static boolean isIn(List<String> title, String word) {
        int stem = Math.max(Math.min(word.length(), 4), word.length() - 2);
        return SpeakerWords.is(word, Sort.ANY_OFFICE)
                || title.stream().anyMatch(other -> other.startsWith(word.substring(0, stem)));
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
            if (language.sexOf(mention.getValue()).agreesWith(sex)) {
                if (last != null && !last.equals(mention.getValue())) {
                    return null;
                }
                last = mention.getValue();
                sentence = here;
            }
        }
        return last;
    }

    /// Whether a person has a title whose head is one with that of a role: «глава» and «мэр». A role with a name in it,
    /// «глава МИД», is the matter of [#holder].
    boolean mayHold(String person, String role) {
        List<String> words = List.of(Wording.form(role).split("\\s+"));
        boolean proper = words.size() > 1 && !role.equals(Wording.form(role));
        for (String word : words) {
            if (!proper && SpeakerWords.is(word, Sort.PERSON)) {
                return rolesOf(person).anyMatch(head -> SpeakerWords.alike(head, word));
            }
        }
        return false;
    }

    private Stream<String> rolesOf(String person) {
        return byRole.values().stream()
                .flatMap(List::stream)
                .filter(titled -> fullest(titled.name(), Sex.UNKNOWN).equals(person))
                .map(titled -> titled.title().getFirst());
    }

    private static String surname(String name) {
        return Wording.form(name.substring(name.lastIndexOf(' ') + 1));
    }
}
