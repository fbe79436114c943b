package org.letopis.reading;

import org.letopis.language.Language;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The offices that a report names with the country or place they belong to: «МЧС Тарвии» for a later «МЧС».
final class Offices {
    /// «МВД Республики Тарвия»: a bound on the work. Ours.
    private static final int MOST_WORDS = 4;

    private final Map<String, Set<String>> byHead = new TreeMap<>();

    static Offices find(Wording wording, Language language) {
        var offices = new Offices();
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            for (int i = wording.first(sentence); i < wording.end(sentence); i++) {
                if (wording.isCapital(i) && isShortName(wording.surface(i))) {
                    offices.meet(wording, language, sentence, i);
                }
            }
        }
        return offices;
    }

    private void meet(Wording wording, Language language, int sentence, int head) {
        int end = head + 1;
        while (end < wording.end(sentence)
                && end < head + MOST_WORDS
                && wording.isWord(end)
                && isOwner(wording.surface(end), language)) {
            end++;
        }
        if (end > head + 1) {
            byHead.computeIfAbsent(wording.form(head), key -> new TreeSet<>())
                    .add(wording.span(head, end).in(wording.text()));
        }
    }

    /// A country or place behind an office: a genitive with a capital that is no person's name, or its short name.
    private static boolean isOwner(String word, Language language) {
        boolean genitive =
                NamedPerson.isNameWord(word)
                        && (word.endsWith("и")
                                || word.endsWith("ы")
                                || word.endsWith("а")
                                || word.endsWith("я")
                                || word.endsWith("ой")
                                || word.endsWith("ого"));
        boolean country = word.equals("РФ") || word.equals("США") || word.equals("ФРГ");
        return country || (genitive && !language.isFirstName(word) && !language.isSurname(word));
    }

    /// «МЧС», «Минздрав», and the other offices that are called by one word with a capital.
    private static boolean isShortName(String word) {
        boolean acronym =
                word.length() > 1
                        && word.codePoints().allMatch(Character::isUpperCase)
                        && word.length() <= 8;
        boolean ministry = word.length() > 5 && word.startsWith("Мин");
        return acronym || ministry || SpeakerWords.is(Wording.form(word), Sort.PROPER);
    }

    /// The one longer name that an office's short name shortens; itself where there is none or several.
    String fullest(String name) {
        Set<String> longer = byHead.getOrDefault(Wording.form(name), Set.of());
        return longer.size() == 1 ? longer.iterator().next() : name;
    }
}
