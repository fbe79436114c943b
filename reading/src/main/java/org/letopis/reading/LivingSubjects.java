package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// The living subjects of the sentence before: whom «он» and «они» mean where nobody was named or spoke.
///
/// @param commonNouns tells a common noun at a sentence's start
record LivingSubjects(Wording wording, Persons persons, CommonNouns commonNouns) {
    /// How far back a subject is looked for: a bound on the work. Ours.
    private static final int MOST_WORDS_BACK = 80;

    /// «Мужчина упал на рельсы. | Он сказал …»: the only one of a sex; null where there is none or several.
    @Nullable String one(int word, Sex sex) {
        String subject = one(word, sex, true);
        return subject != null ? subject : one(word, sex, false);
    }

    /// The only one of a sex that stands in the nominative.
    @Nullable String subject(int word, Sex sex) {
        return one(word, sex, true);
    }

    /// «Позвонил мужчина и назвался другом мэра Зареева. | Он сказал …»: the last such noun in the nominative behind its verb, where
    /// stands who was not spoken of before; null where there is none.
    @Nullable String newcomer(int word, Sex sex) {
        for (int i = word - 1; i > from(word); i--) {
            boolean human =
                    isSubject(i, "Sing")
                            && sexOf(i) == sex
                            && SpeakerWords.is(wording, i, Sort.HUMAN);
            if (human && wording.isFiniteVerb(firstAttribute(i) - 1)) {
                return described(i);
            }
        }
        return null;
    }

    /// @param subject whether it stands in the nominative; «заявление жителя, в котором | он | сообщил» has none
    private @Nullable String one(int word, Sex sex, boolean subject) {
        String only = null;
        for (int i = from(word); i < word; i++) {
            boolean living = subject ? isSubject(i, "Sing") : isLiving(i, "Sing");
            if (!living
                    || sexOf(i) != sex
                    || SpeakerWords.is(wording, i, Sort.ANY_NAMED)
                    || isInRelativeClause(i)) {
                continue;
            }
            String name = name(i, sex, subject);
            if (only != null && !only.equals(name)) {
                return null;
            }
            only = name;
        }
        return only;
    }

    /// «(мост, на котором стоит) мэр»
    private boolean isInRelativeClause(int word) {
        for (int i = word - 1; i >= from(word) && !wording.isMark(i); i--) {
            if (wording.form(i).startsWith("котор")) {
                return true;
            }
        }
        return false;
    }

    private String name(int noun, Sex sex, boolean subject) {
        String full = wording.isCapital(noun) ? persons.fullest(wording.surface(noun), sex) : "";
        boolean opens = noun == wording.first(wording.sentenceOf(noun));
        if (full.indexOf(' ') > 0 || (wording.isCapital(noun) && !opens)) {
            return full;
        }
        return subject ? described(noun) : wording.lemma(noun);
    }

    /// «возмущённый житель города»: a noun in the nominative with its attributes and those whose it is.
    private String described(int noun) {
        int first = firstAttribute(noun);
        int end = noun + 1;
        while (end < wording.size()
                && wording.grammaticalCase(end).equals("Gen")
                && (wording.isNoun(end) || wording.isAttribute(end))) {
            end++;
        }
        return commonNouns.folded(new Phrase(first, end, false), wording.words(first, end));
    }

    private int firstAttribute(int noun) {
        int first = noun;
        while (first > from(noun) + 1
                && wording.isAttribute(first - 1)
                && wording.grammaticalCase(first - 1).equals("Nom")) {
            first--;
        }
        return first;
    }

    /// «Местные активисты вышли на мост. | По их мнению …»: the last that is several; null where none is.
    @Nullable String several(int word) {
        int from = from(word);
        for (int i = word - 1; i >= from; i--) {
            if (isSubject(i, "Plur")) {
                int first = i;
                while (first > from && wording.isAttribute(first - 1)) {
                    first--;
                }
                return commonNouns.folded(
                        new Phrase(first, i + 1, false), wording.words(first, i + 1));
            }
        }
        return null;
    }

    private int from(int word) {
        int sentence = wording.sentenceOf(word);
        return Math.max(wording.first(Math.max(0, sentence - 1)), word - MOST_WORDS_BACK);
    }

    private boolean isSubject(int word, String number) {
        return isLiving(word, number) && wording.grammaticalCase(word).equals("Nom");
    }

    private boolean isLiving(int word, String number) {
        return wording.isNoun(word)
                && wording.isAnimate(word)
                && wording.grammaticalNumber(word).equals(number);
    }

    /// The sex that a noun's gender shows.
    Sex sexOf(int noun) {
        return switch (wording.grammaticalGender(noun)) {
            case "Masc" -> Sex.MALE;
            case "Fem" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }
}
