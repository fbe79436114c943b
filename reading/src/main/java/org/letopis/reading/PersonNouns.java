package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;

/// Which person who spoke or was named a role or a common noun means: «чиновник», «вирусолог», «глава региона».
///
/// @param heard who spoke so far
record PersonNouns(Wording wording, Who who, Heard heard) {
    /// «бывший тарвийский чиновник»: who is called by more words is told from others. Ours.
    private static final int MOST_WORDS_OF_ANYBODY = 3;

    /// «чиновник», «российский политик»; «глава ведомства» of who may hold that role.
    @Nullable String meant(List<String> words, String role, Phrase source, Sex told) {
        String speaker = heard.persons.last();
        if (speaker == null || !who.sexOf(speaker).agreesWith(told)) {
            speaker = heard.persons.last(told);
        }
        Sex sex = told == Sex.UNKNOWN ? who.sexOf(source) : told;
        if (speaker == null && isHuman(source)) {
            return who.subjectBefore(source.first(), sex);
        }
        boolean anybody = isAnybody(words, source);
        boolean holds = speaker != null && (who.mayHold(speaker, role) || isOnlyOne(speaker, role));
        if (speaker == null && anybody && isOfTheNamed(source)) {
            String named = who.lastNamed(source.first(), sex);
            return named != null ? named : who.onlyNamed(sex);
        }
        boolean only =
                speaker != null && (isOnlyNamed(speaker, words) || isHead(speaker, role, source));
        return anybody || holds || only ? speaker : goesOn(source, sex);
    }

    /// «мужчина», «женщина» and no more.
    private boolean isHuman(Phrase source) {
        return source.end() - source.first() == 1
                && SpeakerWords.is(wording, source.first(), Sort.HUMAN);
    }

    /// «владелец зоопарка», where the report names nobody of that sex but the one who spoke before, and tells no role of him.
    private boolean isOnlyNamed(String speaker, List<String> words) {
        boolean another =
                words.stream()
                        .anyMatch(
                                word -> SpeakerWords.is(word, Sort.UNNAMED, Sort.KIN, Sort.SERVES));
        return words.size() > 1
                && !another
                && who.isUntitled(speaker)
                && speaker.equals(who.onlyNamed(who.sexOf(speaker)));
    }

    /// «вирусолог», «гимнастка»: nobody else than the one who spoke right before, where the noun is no role that another might
    /// hold.
    private @Nullable String goesOn(Phrase source, Sex sex) {
        int noun = source.first();
        String last = heard.last();
        boolean free =
                source.end() - noun == 1
                        && wording.isNoun(noun)
                        && wording.isAnimate(noun)
                        && !SpeakerWords.is(
                                wording,
                                noun,
                                Sort.PERSON,
                                Sort.UNNAMED,
                                Sort.KIN,
                                Sort.SERVES,
                                Sort.OFFICE);
        return free
                        && last != null
                        && heard.isPerson(last)
                        && heard.sexOf(last).agreesWith(sex)
                        && who.isUntitled(last)
                ? last
                : null;
    }

    /// «чиновник», «бывший тарвийский чиновник»
    private boolean isAnybody(List<String> words, Phrase source) {
        int noun = source.first() + words.size() - 1;
        if (words.size() > MOST_WORDS_OF_ANYBODY
                || !(SpeakerWords.is(words.getLast(), Sort.ANY_PERSON)
                        || SpeakerWords.is(wording, noun, Sort.ANY_PERSON))) {
            return false;
        }
        for (int i = source.first() + 1; i < noun; i++) {
            if (!wording.isAttribute(i)) {
                return false;
            }
        }
        return true;
    }

    /// «глава киностудии» of the director who spoke last, where nobody else holds that role: a noun alone tells whose it is.
    private boolean isHead(String speaker, String role, Phrase source) {
        int owner = source.first() + 1;
        return source.end() - owner == 1
                && speaker.equals(heard.last())
                && who.isHead(speaker)
                && who.isUnheld(role)
                && !wording.isCapital(owner)
                && !SpeakerWords.is(wording.form(owner), Sort.ANY_OFFICE)
                && !SpeakerWords.is(wording, owner, Sort.ANY_PLACE, Sort.ANY_STATE);
    }

    /// «глава региона» of the last who spoke, where the report tells no role of him, and nobody else who holds that one.
    private boolean isOnlyOne(String speaker, String role) {
        return speaker.equals(heard.last()) && who.isUntitled(speaker) && who.isUnheld(role);
    }

    /// «бизнесмен», «ведущая»: nobody is called so before being named.
    private boolean isOfTheNamed(Phrase source) {
        return SpeakerWords.is(wording, source.end() - 1, Sort.ANY_NAMED)
                || SpeakerWords.is(Wording.form(who.nominative(source)), Sort.ANY_NAMED);
    }
}
