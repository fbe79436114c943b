package org.letopis.reading;

import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.List;

/// What a person is called besides the name, in words of small letters: «министр рек Заречья».
///
/// @param words of which the first is the role, in the nominative
record Title(List<String> words) {
    /// Shorter stems of adjectives of places tell nothing. Ours.
    private static final int SHORTEST_STEM = 4;

    /// «гор», «обл», «спец» stand before longer words. Ours.
    private static final int LONGEST_CLIPPING = 4;

    private static final List<String> ATTRIBUTES =
            List.of("ого", "его", "ной", "вой", "ных", "вых");

    private static final String DEPUTY = "заместитель";
    private static final List<String> DEPUTIES = List.of("зам", "вице-");

    Title {
        words = spelledOut(words.stream().map(Wording::form).toList());
    }

    /// «замглавы» is «заместитель главы», «вице-губернатор» one of the «губернатор».
    static List<String> spelledOut(List<String> words) {
        String first = words.getFirst();
        for (String deputy : DEPUTIES) {
            boolean is =
                    first.startsWith(deputy)
                            && SpeakerWords.isFormOf(first.substring(deputy.length()), Sort.HEAD);
            if (is) {
                var spelled =
                        new ArrayList<String>(List.of(DEPUTY, first.substring(deputy.length())));
                spelled.addAll(words.subList(1, words.size()));
                return List.copyOf(spelled);
            }
        }
        return words;
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
        return isSaid(said)
                || (isOfPlace(said) && agrees(said))
                || (last && isOfAnyPlace())
                || (SpeakerWords.isFormOf(said, Sort.ANY_HEAD) && isOfHead())
                || (isAttribute(said)
                        && word + 1 < role.size()
                        && words.stream().noneMatch(Title::isAttribute)
                        && isTold(role, head, word + 1));
    }

    /// «общественного», «речной»: says more of a noun that the title has without it.
    private static boolean isAttribute(String genitive) {
        return !isOfPlace(genitive) && ATTRIBUTES.stream().anyMatch(genitive::endsWith);
    }

    /// «тарвийского»
    private static boolean isOfPlace(String attribute) {
        return attribute.endsWith("ского")
                || attribute.endsWith("цкого")
                || attribute.endsWith("ской")
                || attribute.endsWith("цкой");
    }

    /// «заместитель | губернатора»
    private boolean isOfHead() {
        return words.stream().anyMatch(word -> SpeakerWords.isFormOf(word, Sort.HEAD));
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
