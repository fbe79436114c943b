package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Who holds which roles in a report: «министр рек Заречья», by the words of the roles.
final class RoleHolders {
    /// Of more holders of one role the rest is not kept: a bound on the work. Ours.
    private static final int MOST_OF_A_KIND = 8;

    private record Titled(Title title, String name) {}

    private final UnaryOperator<String> fullest;
    private final Map<String, List<Titled>> byRole = new TreeMap<>();

    /// @param fullest gives the fullest name of a person
    RoleHolders(UnaryOperator<String> fullest) {
        this.fullest = fullest;
    }

    /// @param words from the role on, its first word in the nominative
    void add(List<String> words, String person) {
        var title = new Title(words);
        List<Titled> holders =
                byRole.computeIfAbsent(role(title.head()), role -> new ArrayList<>());
        if (holders.size() < MOST_OF_A_KIND) {
            holders.add(new Titled(title, person));
        }
    }

    /// The one person whose title a bare role shortens: «министр», «глава ведомства»; null where there is none or several.
    @Nullable String holder(String role) {
        List<String> words = Title.spelledOut(Wording.split(Wording.form(role)));
        int head = head(words);
        if (head < 0) {
            return null;
        }
        String holder =
                onlyHolder(byRole.getOrDefault(role(words.get(head)), List.of()), words, head);
        return holder != null || words.size() == 1
                ? holder
                : onlyHolder(others(words.get(head)), words, head);
    }

    /// The titles of a head of something under another word: of «глава» those of «мэр», «министр».
    private List<Titled> others(String head) {
        if (!SpeakerWords.is(head, Sort.HEAD)) {
            return List.of();
        }
        return byRole.entrySet().stream()
                .filter(entry -> SpeakerWords.alike(head, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private @Nullable String onlyHolder(List<Titled> titles, List<String> role, int head) {
        var holders = new TreeSet<String>();
        for (Titled titled : titles) {
            if (titled.title().isMeantBy(role, head)) {
                holders.add(fullest.apply(titled.name()));
            }
        }
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /// The word of a role that says what somebody is; -1 where none is known.
    private int head(List<String> role) {
        for (int i = 0; i < role.size(); i++) {
            if (byRole.containsKey(role(role.get(i))) || SpeakerWords.is(role.get(i), Sort.HEAD)) {
                return i;
            }
        }
        return -1;
    }

    /// «премьер» and «премьер-министр» are one role, and so are the other pairs of the list.
    private static String role(String word) {
        return SpeakerWords.other(Wording.form(word));
    }

    /// Whether a person has a title that a role shortens or says in other words: «глава Заречного» for «мэр Заречного».
    boolean mayHold(String person, String role) {
        List<String> words = Title.spelledOut(Wording.split(Wording.form(role)));
        int head = head(words);
        return head >= 0
                && byRole.entrySet().stream()
                        .filter(entry -> SpeakerWords.alike(words.get(head), entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(titled -> fullest.apply(titled.name()).equals(person))
                        .anyMatch(titled -> titled.title().isMeantBy(words, head));
    }

    boolean isUntitled(String person) {
        return byRole.values().stream()
                .flatMap(List::stream)
                .noneMatch(titled -> fullest.apply(titled.name()).equals(person));
    }

    boolean isHead(String person) {
        return byRole.values().stream()
                .flatMap(List::stream)
                .filter(titled -> fullest.apply(titled.name()).equals(person))
                .anyMatch(titled -> SpeakerWords.is(titled.title().head(), Sort.HEAD));
    }

    /// Whether a role is that of a head of something, and nobody is said to hold one like it.
    boolean isUnheld(String role) {
        List<String> words = Title.spelledOut(Wording.split(Wording.form(role)));
        return SpeakerWords.is(words.getFirst(), Sort.HEAD)
                && byRole.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(titled -> titled.title().isMeantBy(words, 0));
    }
}
