package org.letopis.reading;

import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;

/// What a person is called besides the name, in words of small letters: «министр рек Заречья».
///
/// @param words of which the first is the role, in the nominative
record Title(List<String> words) {
    /// Shorter stems of adjectives of places tell nothing. Ours.
    private static final int SHORTEST_STEM = 4;

    /// «гор», «обл», «спец» stand before longer words. Ours.
    private static final int LONGEST_CLIPPING = 4;

    Title {
        words = words.stream().map(Wording::form).toList();
    }

    static Title of(String role) {
        return new Title(Wording.split(role.strip()));
    }

    String head() {
        return words.getFirst();
    }

    /// Whether a role without a name shortens this title or says it in other words: «глава МИД» for «министр иностранных дел
    /// Тарвии», «лидер ПРЗ» for «председатель Партии рек Заречья»; but «мэр» alone is not said of every «глава»; «глава
    /// администрации города» is the «глава администрации Озёрска» too.
    ///
    /// @param head number of the role's word in it: 1 in «тарвийский министр»
    boolean isMeantBy(List<String> role, int head) {
        for (int i = 0; i < role.size(); i++) {
            if (i != head && !isTold(role, head, i)) {
                return false;
            }
        }
        boolean same = SpeakerWords.other(head()).equals(SpeakerWords.other(role.get(head)));
        boolean alone = role.size() == 1 && !SpeakerWords.is(role.getFirst(), Sort.ANY_HEAD);
        return same || (!alone && SpeakerWords.alike(head(), role.get(head)));
    }

    private boolean isTold(List<String> role, int head, int word) {
        if (word < head) {
            return agrees(role.get(word));
        }
        String said = role.get(word);
        boolean last = word > head + 1 && word == role.size() - 1;
        return isSaid(said) || (isOfPlace(said) && agrees(said)) || (last && isOfAnyPlace());
    }

    /// «тарвийского»
    private static boolean isOfPlace(String attribute) {
        return attribute.endsWith("ского")
                || attribute.endsWith("цкого")
                || attribute.endsWith("ской")
                || attribute.endsWith("цкой");
    }

    private boolean isOfAnyPlace() {
        return words.stream().anyMatch(word -> SpeakerWords.is(word, Sort.ANY_PLACE));
    }

    /// «бывший» is said of anybody, «тарвийский» of whose title has «Тарвии» in it or no place at all.
    private boolean agrees(String attribute) {
        int ending = Math.max(attribute.lastIndexOf("ск"), attribute.lastIndexOf("цк"));
        if (ending < SHORTEST_STEM || words.size() == 1) {
            return true;
        }
        String stem =
                attribute.substring(0, ending - (attribute.charAt(ending - 1) == 'й' ? 1 : 0));
        return words.stream().anyMatch(word -> word.startsWith(stem));
    }

    /// Whether the title has a word, in whatever case or as an acronym of its own, or the word stands for any office.
    private boolean isSaid(String word) {
        int stem = Math.max(Math.min(word.length(), 4), word.length() - 2);
        String same = SpeakerWords.other(word);
        return SpeakerWords.is(word, Sort.ANY_OFFICE)
                || words.stream()
                        .anyMatch(other ->
                                other.startsWith(word.substring(0, stem))
                                        || isClipped(word, other)
                                        || (!same.equals(word)
                                                && SpeakerWords.other(other).equals(same)))
                || (word.length() > 2 && initials().contains(word));
    }

    /// «горадминистрации» for «городской администрации»
    private static boolean isClipped(String word, String other) {
        return other.length() > LONGEST_CLIPPING && word.endsWith(other);
    }

    private String initials() {
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
