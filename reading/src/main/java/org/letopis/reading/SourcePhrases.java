package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.TimeExpression;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;

/// Finds the noun phrase that names a source beside a reporting word. Without morphology: by marks, prepositions, capitals
/// and the words of `speakers.txt`.
final class SourcePhrases {
    /// A noun phrase by word numbers.
    ///
    /// @param oblique whether it stands in another case than the nominative
    record Phrase(int first, int end, boolean oblique) {}

    /// How a verb of several who are not named ends: «сообщили в мэрии».
    private static final String MANY = ".+(?:ли|ют|ут|ат|ят)";

    /// Longer ones are no names: a bound on the work per reporting word.
    private static final int MOST_WORDS = 24;

    private final Wording wording;
    private final Quotations quotations;
    private final Addressees addressees;
    private final SourceWords words;
    private final Asides asides;
    private final RelativeClauses relatives;

    SourcePhrases(Wording wording, Quotations quotations, List<TimeExpression> times) {
        this.wording = wording;
        this.quotations = quotations;
        this.addressees = new Addressees(wording, quotations);
        this.asides = new Asides(wording);
        this.words = new SourceWords(wording, quotations, wording.within(times));
        this.relatives = new RelativeClauses(wording, words);
    }

    /// Whether a word is part of a time.
    boolean isTime(int word) {
        return words.isTime(word);
    }

    /// The source behind a reporting word: «сообщает | пресс-служба мэрии», «сообщили в | мэрии».
    @Nullable Phrase after(int word, boolean oblique) {
        int sentence = wording.sentenceOf(word - 1);
        int first = word;
        boolean office = false;
        first = behindAddressees(sentence, first);
        first = Math.max(first, behindTime(sentence, first));
        first += isToldAcronym(sentence, word - 1, first) ? 1 : 0;
        String form = wording.formIn(sentence, first);
        if (isPlace(form)) {
            office = true;
            first++;
        }
        if (SpeakerWords.is(wording.formIn(sentence, first), Sort.PRONOUN)) {
            return new Phrase(first, first + 1, office || oblique);
        }
        int end = behindPhrase(sentence, first);
        if (isBareTitle(first, end) && goesOnAt(sentence, end)) {
            end = behindPhrase(sentence, end + 1);
        }
        int name = behindTime(sentence, end);
        if (name > end && wording.formIn(sentence, name).length() > 1 && wording.isCapital(name)) {
            end = behindPhrase(sentence, name);
        }
        Phrase phrase = new Phrase(first, Math.min(end, wording.end(sentence)), office || oblique);
        boolean bureau = office && end > first && wording.form(word - 1).matches(MANY);
        boolean subject = oblique || office || words.canBeSubject(phrase);
        return end > first && subject && (words.names(phrase) || oblique || bureau) ? phrase : null;
    }

    /// «сообщили | РБТ | в мэрии»: several speak in the office, and tell it to a medium whose name has no cases.
    private boolean isToldAcronym(int sentence, int verb, int word) {
        String next = wording.formIn(sentence, word + 1);
        return (next.equals("в") || next.equals("во"))
                && wording.form(verb).endsWith("ли")
                && word + 1 < wording.end(sentence)
                && wording.surface(word).length() > 1
                && wording.surface(word).chars().allMatch(Character::isUpperCase);
    }

    /// «сообщил журналистам в среду | мэр», «рассказала агентству „Волна“ | Речкина»
    private int behindAddressees(int sentence, int word) {
        int first = addressees.behind(word);
        while (words.isAdverbAt(sentence, first)
                || SpeakerWords.is(wording.formIn(sentence, first), Sort.PUBLIC)) {
            boolean addressee = !words.isAdverbAt(sentence, first);
            first++;
            Quotations.Quotation name = quotations.around(first);
            boolean named = addressee && name != null && name.open() == first && !name.isSpeech();
            first = named && name != null ? name.close() + 1 : first;
        }
        return first;
    }

    private int behindPhrase(int sentence, int first) {
        int end = first;
        while (end - first < MOST_WORDS && words.continues(sentence, first, end)) {
            Quotations.Quotation name = quotations.around(end);
            end = name != null && name.open() == end ? name.close() + 1 : end + 1;
            end = asides.behindBracket(sentence, end);
        }
        return end;
    }

    /// «статс-секретарь |, замглавы ведомства Речкина»: a title without a name goes on with the next one.
    private boolean isBareTitle(int first, int end) {
        boolean title = false;
        for (int i = first; i < end; i++) {
            title |= SpeakerWords.is(wording.form(i), Sort.PERSON);
            if (wording.isCapital(i) && wording.isAnimate(i)) {
                return false;
            }
        }
        return title && (!wording.isCapital(end - 1) || wording.isMark(end - 1));
    }

    /// «посол в Полянии | в 1998–2000 годах | Павел Зареев»: the first word behind a time; the word itself where none stands.
    private int behindTime(int sentence, int word) {
        int at =
                words.isTimeAt(sentence, word + 1) && isPlace(wording.formIn(sentence, word))
                        ? word + 1
                        : word;
        while (words.isTimeAt(sentence, at)) {
            at++;
        }
        return at > word + 1 || words.isTimeAt(sentence, word) ? at : word;
    }

    private boolean goesOnAt(int sentence, int comma) {
        return switch (wording.formIn(sentence, comma)) {
                    case ",", "-", "–", "—" -> true;
                    default -> false;
                }
                && SpeakerWords.is(wording.formIn(sentence, comma + 1), Sort.PERSON);
    }

    /// The source before a reporting word: «7 января | мэр Заречного Иванов | также заявил».
    @Nullable Phrase before(int cue) {
        Phrase phrase = rightBefore(cue);
        return phrase != null ? phrase : relatives.antecedent(cue);
    }

    private @Nullable Phrase rightBefore(int cue) {
        int sentence = wording.sentenceOf(cue);
        int start = wording.first(sentence);
        int end = cue;
        while (end > start && words.isBetween(end - 1)) {
            end--;
            if (end > start
                    && words.isTime(end)
                    && SpeakerWords.is(wording.form(end - 1), Sort.STOP)) {
                end--;
            }
        }
        end = asides.beforeBracket(start, end);
        int comma = asides.beforeName(start, end);
        if (comma > 0) {
            return named(firstOfPhrase(start, comma, cue), end - 1, false);
        }
        end = asides.beforeClause(start, end);
        int first = firstOfPhrase(start, end, cue);
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
            return named(first, end, false);
        }
        Phrase far = subjectBefore(start, first - 1, end);
        return far != null ? far : behindPreposition(first, end, cue);
    }

    /// «который», «в которой»: the pronoun at the start of the clause in which a verb stands; -1 where none does.
    int relative(int verb) {
        return relatives.pronoun(verb);
    }

    private int firstOfPhrase(int start, int end, int cue) {
        int first = end;
        while (first > start
                && end - first < MOST_WORDS
                && words.precedes(start, first - 1, quotations.around(cue))) {
            Quotations.Quotation name = quotations.around(first - 1);
            boolean quoted = name != null && !name.equals(quotations.around(cue));
            first = name != null && quoted ? Math.max(start, name.open()) : first - 1;
        }
        while (first < end && SpeakerWords.is(wording.form(first), Sort.ADVERB, Sort.STOP)) {
            first++;
        }
        return first;
    }

    /// «Подрядчик ремонта | на мосту в Заречном | заявил»: the nominative that the words behind prepositions belong to.
    private @Nullable Phrase subjectBefore(int start, int preposition, int limit) {
        int head = -1;
        for (int i = preposition - 1; i >= start && i > preposition - MOST_WORDS; i--) {
            if (wording.isMark(i) || wording.isFiniteVerb(i) || words.isTime(i)) {
                break;
            }
            boolean speaker =
                    wording.isNoun(i)
                            && wording.grammaticalCase(i).equals("Nom")
                            && (wording.isAnimate(i)
                                    || SpeakerWords.is(wording, i, Sort.OFFICE, Sort.UNNAMED));
            head = speaker ? i : head;
        }
        return head < 0 ? null : around(head, limit);
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
                && (!SpeakerWords.is(wording.form(end), Sort.STOP)
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
                            && wording.isAnimate(i)
                            && !wording.isCapital(i)
                            && wording.grammaticalCase(i).equals("Nom");
            if (subject
                    || SpeakerWords.is(wording.form(i), Sort.PERSON, Sort.PRONOUN, Sort.UNNAMED)) {
                return new Phrase(firstAttribute(first, i), end, false);
            }
        }
        String verb = wording.form(cue);
        boolean nobody = verb.matches(MANY);
        String preposition = wording.form(first - 1);
        if (nobody && isPlace(preposition)) {
            return new Phrase(first, end, true);
        }
        int name = end;
        while (name > first && wording.isCapital(name - 1)) {
            name--;
        }
        return name < end && name > first ? new Phrase(name, end, false) : null;
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

    private static boolean isPlace(String preposition) {
        return preposition.equals("в") || preposition.equals("во") || preposition.equals("на");
    }

    private @Nullable Phrase named(int first, int end, boolean oblique) {
        var phrase = new Phrase(first, end, oblique);
        return words.names(phrase) && (oblique || words.canBeSubject(phrase)) ? phrase : null;
    }
}
