package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// Finds the noun phrase of a source that stands before its reporting word.
final class SourceBefore {
    private final Wording wording;
    private final Quotations quotations;
    private final SourceWords words;
    private final SubjectGrammar grammar;
    private final Asides asides;
    private final OfficeBefore offices;

    SourceBefore(Wording wording, Quotations quotations, SourceWords words) {
        this.wording = wording;
        this.quotations = quotations;
        this.words = words;
        this.grammar = new SubjectGrammar(wording, quotations);
        this.asides = new Asides(wording);
        this.offices = new OfficeBefore(wording, quotations, words, asides);
    }

    /// @param behind where what stands before the reporting word ends, be it the word itself or its object
    @Nullable Phrase find(int cue, int behind) {
        Phrase subject = subject(cue, behind);
        return subject != null ? subject : offices.find(cue, behind);
    }

    private @Nullable Phrase subject(int cue, int behind) {
        int sentence = wording.sentenceOf(cue);
        int start = wording.first(sentence);
        int end = words.beforeAside(start, behind);
        while (end > start && words.isBetween(end - 1)) {
            end--;
            if (end > start
                    && words.isTime(end)
                    && SpeakerWords.is(wording.form(end - 1), Sort.STOP)) {
                end--;
            }
        }
        end = words.beforeAside(start, end);
        end = asides.beforeReference(start, asides.beforeBracket(start, end));
        int comma = asides.beforeName(start, end);
        if (comma > 0) {
            return named(firstOfPhrase(start, comma, cue), end - 1, cue);
        }
        end = asides.beforeBracket(start, asides.beforeClause(start, end));
        int first = firstOfList(start, firstOfPhrase(start, end, cue), end, cue);
        if (first == end || SpeakerWords.is(wording.form(end - 1), Sort.SELF)) {
            return first < end && isOwnWord(end - 1, cue) ? new Phrase(end - 1, end, false) : null;
        }
        if (SpeakerWords.is(wording.form(end - 1), Sort.PRONOUN)) {
            return new Phrase(end - 1, end, false);
        }
        boolean behindPreposition =
                first > start
                        && SpeakerWords.is(wording.form(first - 1), Sort.STOP)
                        && !SpeakerWords.is(wording.form(first - 1), Sort.CONJUNCTION);
        if (!behindPreposition) {
            return named(first, end, cue);
        }
        Phrase far = subjectBefore(start, first - 1, end, cue);
        if (far != null) {
            return isFullName(far, end) ? new Phrase(far.first(), end, false) : far;
        }
        Phrase office = offices.find(cue, behind);
        return office != null ? office : behindPreposition(first, end, cue);
    }

    /// «Ранее | мы | писали»: the outlet speaks of itself, but in the present everybody may who writes there.
    private boolean isOwnWord(int pronoun, int verb) {
        return wording.form(pronoun).equals("мы")
                && wording.feats(verb).contains("Tense=Past")
                && quotations.around(verb) == null;
    }

    /// «представители | министерства промышленности, | связи и дорог | заверяют»: where all words before the verb are owners in a
    /// list, their noun stands before it.
    private int firstOfList(int start, int phrase, int end, int cue) {
        int first = phrase;
        while (first > start + 1
                && end - first < SourcePhrases.MOST_WORDS
                && wording.form(first - 1).equals(",")
                && wording.grammaticalCase(first - 2).equals("Gen")
                && areOwners(first, firstOfFullName(first, end))) {
            first = firstOfPhrase(start, first - 1, cue);
        }
        return first;
    }

    private boolean areOwners(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean owner =
                    wording.grammaticalCase(i).equals("Gen")
                            || wording.isAcronym(i)
                            || wording.form(i).equals("и");
            if (!owner) {
                return false;
            }
        }
        return first < end;
    }

    private int firstOfPhrase(int start, int end, int cue) {
        int first = end;
        while (first > start
                && end - first < SourcePhrases.MOST_WORDS
                && words.beforeAside(start - 1, first) == first
                && words.precedes(start, first - 1, cue)) {
            Quotations.Quotation name = quotations.around(first - 1);
            boolean quoted = name != null && !name.equals(quotations.around(cue));
            first = name != null && quoted ? Math.max(start, name.open()) : first - 1;
        }
        while (first < end
                && (words.isLoose(first) || SpeakerWords.is(wording.form(first), Sort.STOP))) {
            first++;
        }
        return first;
    }

    /// «Подрядчик ремонта | на мосту в Заречном | заявил»: the nominative that the words behind prepositions belong to.
    private @Nullable Phrase subjectBefore(int start, int preposition, int limit, int cue) {
        int head = -1;
        for (int i = preposition - 1;
                i >= start && i > preposition - SourcePhrases.MOST_WORDS;
                i--) {
            if (words.isTime(i)) {
                continue;
            }
            if (wording.isMark(i) || wording.isFiniteVerb(i)) {
                break;
            }
            head = isSubject(i, cue, start) ? i : head;
        }
        return head < 0 ? null : around(head, limit);
    }

    private boolean isSubject(int word, int cue, int start) {
        boolean one = SpeakerWords.is(wording, word, Sort.UNNAMED);
        return (wording.isNoun(word) || one)
                && wording.grammaticalCase(word).equals("Nom")
                && (wording.isAnimate(word)
                        || grammar.isSubjectOfSpeech(word, cue)
                        || (word == start && wording.upos(word).equals("PROPN"))
                        || one
                        || SpeakerWords.is(wording, word, Sort.OFFICE, Sort.ANY_PERSON));
    }

    /// «глава миссии Тарвии | при Совете рек Павел Зареев»: the words behind the preposition end with the name.
    private boolean isFullName(Phrase head, int end) {
        int last = end - 1;
        int named = head.end() - 1;
        return last > head.end()
                && !(wording.isCapital(named) && wording.isAnimate(named))
                && wording.isNoun(last)
                && wording.isCapital(last)
                && wording.isCapital(last - 1)
                && wording.isAnimate(last)
                && wording.grammaticalCase(last).equals("Nom");
    }

    /// The noun phrase of a head, with its attributes and what belongs to it.
    Phrase around(int head, int limit) {
        int start = wording.first(wording.sentenceOf(head));
        int first = firstAttribute(start, head);
        int end = head + 1;
        while (end < limit
                && !wording.isMark(end)
                && !wording.isFiniteVerb(end)
                && !wording.feats(end).contains("Variant=Short")
                && (words.joins(end)
                        || words.isOneOf(end)
                        || !(words.isLoose(end) || SpeakerWords.is(wording.form(end), Sort.STOP))
                        || wording.isAttribute(end - 1))) {
            end++;
        }
        return new Phrase(first, end, false);
    }

    /// «В интервью каналу | мэр Иванов | сообщил»: the subject behind it.
    private @Nullable Phrase behindPreposition(int first, int end, int cue) {
        boolean several = wording.grammaticalNumber(cue).equals("Plur");
        for (int i = first + 1; i < end; i++) {
            boolean subject =
                    wording.isNoun(i)
                            && (wording.isAnimate(i)
                                    || SpeakerWords.is(wording, i, Sort.OFFICE, Sort.ANY_PERSON))
                            && !wording.isCapital(i)
                            && wording.grammaticalCase(i).equals("Nom");
            if (subject
                    || (several && isCount(i, end))
                    || SpeakerWords.is(wording.form(i), Sort.PERSON, Sort.PRONOUN, Sort.UNNAMED)) {
                return new Phrase(firstAttribute(first, i), end, false);
            }
        }
        int full = firstOfFullName(first, end);
        if (full < end - 1) {
            return new Phrase(full, end, false);
        }
        int name = end;
        while (name > first && wording.isCapital(name - 1)) {
            name--;
        }
        while (name < end - 1 && wording.isLatin(name) && !wording.isLatin(end - 1)) {
            // «в интервью Sky Post | Павел Зареев»
            name++;
        }
        boolean named =
                name < end
                        && name > first
                        && !wording.isOblique(name)
                        && (wording.isAcronym(name) || !areSeveral(name, cue));
        return named ? new Phrase(name, end, false) : null;
    }

    /// «В интервью каналу | два бывших руководителя „Зари“ | заявили»
    private boolean isCount(int word, int end) {
        int counted = wording.behindAttributes(word + 1, end);
        return wording.upos(word).equals("NUM")
                && !wording.upos(word - 1).equals("NUM")
                && !words.isTime(word)
                && counted < end
                && wording.isNoun(counted)
                && wording.isAnimate(counted)
                && !wording.grammaticalCase(counted).equals("Nom");
    }

    /// «руководители | „Зари“ | заявили»: one name is no subject of a verb of several.
    private boolean areSeveral(int name, int verb) {
        return wording.grammaticalNumber(verb).equals("Plur")
                && !wording.grammaticalNumber(name).equals("Plur");
    }

    /// «На встрече в столице Тарвии | Павел Зареев | заявил»: the first of the capitals before the verb that are a living being in
    /// the nominative; `end` where none are.
    private int firstOfFullName(int first, int end) {
        int name = end;
        while (name > first && (isOfFullName(name - 1) || isBetweenNames(name - 1, end))) {
            name--;
        }
        return name;
    }

    private boolean isOfFullName(int word) {
        return wording.isNoun(word)
                && wording.isCapital(word)
                && wording.isAnimate(word)
                && wording.grammaticalCase(word).equals("Nom");
    }

    /// «Зареев | и | Речкина»
    private boolean isBetweenNames(int word, int end) {
        return word + 1 < end && wording.form(word).equals("и") && isOfFullName(word - 1);
    }

    /// «в последние дни | тарвийские | чиновники»
    private int firstAttribute(int start, int head) {
        int first = head;
        while (first > start
                && wording.isAttribute(first - 1)
                && wording.grammaticalCase(first - 1).equals("Nom")) {
            first--;
        }
        return first;
    }

    private @Nullable Phrase named(int first, int end, int cue) {
        var phrase = new Phrase(grammar.behindObject(first, end), end, false);
        boolean speaks = words.names(phrase) || grammar.speaks(phrase, cue);
        return speaks && grammar.canBeSubject(phrase) && grammar.mayAgree(phrase, cue)
                ? phrase
                : null;
    }
}
