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

    SourceBefore(Wording wording, Quotations quotations, SourceWords words) {
        this.wording = wording;
        this.quotations = quotations;
        this.words = words;
        this.grammar = new SubjectGrammar(wording, quotations);
        this.asides = new Asides(wording);
    }

    /// @param behind where what stands before the reporting word ends, be it the word itself or its object
    @Nullable Phrase find(int cue, int behind) {
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
            return null;
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
        return behindPreposition(first, end, cue);
    }

    /// «представители | министерства промышленности, | связи и дорог | заверяют»: where all words before the verb are owners in a
    /// list, their noun stands before it.
    private int firstOfList(int start, int phrase, int end, int cue) {
        int first = phrase;
        while (first > start + 1
                && end - first < SourcePhrases.MOST_WORDS
                && wording.form(first - 1).equals(",")
                && wording.grammaticalCase(first - 2).equals("Gen")
                && areOwners(first, end)) {
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
            if (wording.isMark(i) || wording.isFiniteVerb(i) || words.isTime(i)) {
                break;
            }
            boolean speaker =
                    wording.isNoun(i)
                            && wording.grammaticalCase(i).equals("Nom")
                            && (wording.isAnimate(i)
                                    || grammar.isSubjectOfSpeech(i, cue)
                                    || (i == start && wording.upos(i).equals("PROPN"))
                                    || SpeakerWords.is(wording, i, Sort.OFFICE, Sort.UNNAMED));
            head = speaker ? i : head;
        }
        return head < 0 ? null : around(head, limit);
    }

    /// «глава миссии Тарвии | при Совете рек Павел Зареев»: the words behind the preposition end with the name.
    private boolean isFullName(Phrase head, int end) {
        int last = end - 1;
        return last > head.end()
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
                        || !(words.isLoose(end) || SpeakerWords.is(wording.form(end), Sort.STOP))
                        || wording.isAttribute(end - 1))) {
            end++;
        }
        return new Phrase(first, end, false);
    }

    /// «В мэрии | сообщили», «В интервью каналу | мэр Иванов | сообщил»: the office itself, or the subject behind it.
    private @Nullable Phrase behindPreposition(int first, int end, int cue) {
        for (int i = first + 1; i < end; i++) {
            boolean subject =
                    wording.isNoun(i)
                            && (wording.isAnimate(i) || SpeakerWords.is(wording, i, Sort.OFFICE))
                            && !wording.isCapital(i)
                            && wording.grammaticalCase(i).equals("Nom");
            if (subject
                    || SpeakerWords.is(wording.form(i), Sort.PERSON, Sort.PRONOUN, Sort.UNNAMED)) {
                return new Phrase(firstAttribute(first, i), end, false);
            }
        }
        String verb = wording.form(cue);
        boolean nobody = verb.matches(SourcePhrases.MANY);
        String preposition = wording.form(first - 1);
        if (nobody && SourcePhrases.isPlace(preposition)) {
            // «в старину говорили» is no office.
            boolean office =
                    !wording.grammaticalCase(first).equals("Acc") && opensClause(first - 1);
            boolean speaks = !SpeakerWords.is(wording, headOfPlace(first, end), Sort.NO_OFFICE);
            return office && speaks ? new Phrase(first, endOfPlace(first, end), true) : null;
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
        boolean named = name < end && name > first && !wording.isOblique(name);
        return named ? new Phrase(name, end, false) : null;
    }

    private int headOfPlace(int first, int end) {
        int head = first;
        while (head < end - 1 && !wording.isNoun(head)) {
            head++;
        }
        return head;
    }

    /// «На встрече в столице Тарвии | Павел Зареев | заявил»: the first of the capitals before the verb that are a living being in
    /// the nominative; `end` where none are.
    private int firstOfFullName(int first, int end) {
        int name = end;
        while (name > first
                && wording.isNoun(name - 1)
                && wording.isCapital(name - 1)
                && wording.isAnimate(name - 1)
                && wording.grammaticalCase(name - 1).equals("Nom")) {
            name--;
        }
        return name;
    }

    /// «В сети | мост | называют»: what stands in another case than the place and its owners is no part of it.
    private int endOfPlace(int first, int end) {
        for (int i = headOfPlace(first, end) + 1; i < end && quotations.around(i) == null; i++) {
            String kase = wording.grammaticalCase(i);
            boolean object = kase.equals("Acc") || kase.equals("Nom") || kase.equals("Dat");
            if (object && !wording.isCapital(i) && (wording.isNoun(i) || wording.isAttribute(i))) {
                return i;
            }
        }
        return end;
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

    /// «Мост закрыт, | в мэрии сообщили», but not «ставки по вкладам | в банках называют причиной».
    private boolean opensClause(int preposition) {
        int start = wording.first(wording.sentenceOf(preposition));
        int before = preposition - 1;
        return before < start
                || words.beforeAside(start - 1, preposition) < preposition
                || !(wording.isWord(before) || wording.isNumber(before))
                || words.isBetween(before)
                || SpeakerWords.is(wording.form(before), Sort.CONJUNCTION);
    }
}
