package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
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

    /// Longer ones are no names: a bound on the work per reporting word.
    private static final int MOST_WORDS = 24;

    private final Wording wording;
    private final Quotations quotations;
    private final Addressees addressees;
    private final boolean[] inTime;

    SourcePhrases(Wording wording, Quotations quotations, List<TimeExpression> times) {
        this.wording = wording;
        this.quotations = quotations;
        this.addressees = new Addressees(wording, quotations);
        this.inTime = wording.within(times);
    }

    /// The source behind a reporting word: «сообщает | пресс-служба мэрии», «сообщили в | мэрии».
    @Nullable Phrase after(int word, boolean oblique) {
        int sentence = wording.sentenceOf(word - 1);
        int first = word;
        boolean office = false;
        first = behindAddressees(sentence, first);
        first += isToldAcronym(sentence, word - 1, first) ? 1 : 0;
        String form = wording.formIn(sentence, first);
        if (form.equals("в") || form.equals("во")) {
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
        Phrase phrase = new Phrase(first, Math.min(end, wording.end(sentence)), office || oblique);
        return end > first && (names(phrase) || oblique) ? phrase : null;
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
        while (isAdverbAt(sentence, first)
                || SpeakerWords.is(wording.formIn(sentence, first), Sort.PUBLIC)) {
            boolean addressee = !isAdverbAt(sentence, first);
            first++;
            Quotations.Quotation name = quotations.around(first);
            boolean named = addressee && name != null && name.open() == first && !name.isSpeech();
            first = named && name != null ? name.close() + 1 : first;
        }
        return first;
    }

    private int behindPhrase(int sentence, int first) {
        int end = first;
        while (end - first < MOST_WORDS && continues(sentence, first, end)) {
            Quotations.Quotation name = quotations.around(end);
            end = name != null && name.open() == end ? name.close() + 1 : end + 1;
        }
        return end;
    }

    /// «статс-секретарь |, замглавы ведомства Речкина»: a title without a name goes on with the next one.
    private boolean isBareTitle(int first, int end) {
        boolean title = false;
        for (int i = first; i < end; i++) {
            title |= SpeakerWords.is(wording.form(i), Sort.PERSON);
            if (wording.isCapital(i)) {
                return false;
            }
        }
        return title;
    }

    private boolean goesOnAt(int sentence, int comma) {
        return switch (wording.formIn(sentence, comma)) {
                    case ",", "-", "–", "—" -> true;
                    default -> false;
                }
                && SpeakerWords.is(wording.formIn(sentence, comma + 1), Sort.PERSON);
    }

    private boolean isAdverbAt(int sentence, int word) {
        return SpeakerWords.is(wording.formIn(sentence, word), Sort.ADVERB)
                || isTimeAt(sentence, word);
    }

    private boolean continues(int sentence, int first, int word) {
        String form = wording.formIn(sentence, word);
        if (form.isEmpty() || inTime[word]) {
            return false;
        }
        Quotations.Quotation quotation = quotations.around(word);
        if (quotation != null && quotation.open() == word) {
            return !quotation.isSpeech() && wording.sentenceOf(quotation.close()) == sentence;
        }
        if (form.equals("и")) {
            return word > first
                    && word + 1 < wording.end(sentence)
                    && wording.isCapital(word + 1)
                    && wording.isCapital(word - 1);
        }
        if (form.equals("по")) {
            return word > first;
        }
        boolean initial =
                form.equals(".")
                        && word > first
                        && wording.span(word - 1).length() == 1
                        && wording.isCapital(word - 1);
        boolean plain = wording.isWord(word) || wording.isNumber(word);
        return initial
                || (plain
                        && !SpeakerWords.is(form, Sort.STOP, Sort.ADVERB, Sort.PUBLIC)
                        && Cues.of(form).isEmpty());
    }

    /// The source before a reporting word: «7 января | мэр Заречного Иванов | также заявил».
    @Nullable Phrase before(int cue) {
        int sentence = wording.sentenceOf(cue);
        int start = wording.first(sentence);
        int end = cue;
        while (end > start && isBetween(end - 1)) {
            end--;
            if (end > start && inTime[end] && SpeakerWords.is(wording.form(end - 1), Sort.STOP)) {
                end--;
            }
        }
        int first = end;
        while (first > start
                && end - first < MOST_WORDS
                && precedes(start, first - 1, quotations.around(cue))) {
            Quotations.Quotation name = quotations.around(first - 1);
            boolean quoted = name != null && !name.equals(quotations.around(cue));
            first = name != null && quoted ? Math.max(start, name.open()) : first - 1;
        }
        while (first < end && SpeakerWords.is(wording.form(first), Sort.ADVERB, Sort.STOP)) {
            first++;
        }
        if (first == end || SpeakerWords.is(wording.form(end - 1), Sort.SELF)) {
            return null;
        }
        if (SpeakerWords.is(wording.form(end - 1), Sort.PRONOUN)) {
            return new Phrase(end - 1, end, false);
        }
        boolean behindPreposition =
                first > start
                        && SpeakerWords.is(wording.form(first - 1), Sort.STOP)
                        && !isConjunction(first - 1);
        return behindPreposition ? behindPreposition(first, end, cue) : named(first, end, false);
    }

    /// Whether a word stands between subject and verb without belonging to either: «также», «открыто», «журналистам».
    private boolean isBetween(int word) {
        String form = wording.form(word);
        boolean adverb =
                form.length() > 5
                        && form.endsWith("о")
                        && !wording.isCapital(word)
                        && !SpeakerWords.is(form, Sort.OFFICE);
        return adverb || inTime[word] || SpeakerWords.is(form, Sort.ADVERB, Sort.PUBLIC);
    }

    /// @param own the quotation in which the reporting word itself stands
    private boolean precedes(int start, int word, Quotations.@Nullable Quotation own) {
        String form = wording.form(word);
        Quotations.Quotation quotation = quotations.around(word);
        if (quotation != null && !quotation.equals(own)) {
            return !quotation.isSpeech() && quotation.close() == word;
        }
        if (inTime[word]) {
            return false;
        }
        if (form.equals("по") || form.equals("при")) {
            return word > start
                    && wording.isWord(word - 1)
                    && SpeakerWords.is(wording.form(word - 1), Sort.PERSON, Sort.OFFICE);
        }
        if (form.equals("в")) {
            return word > start && SpeakerWords.is(wording.form(word - 1), Sort.UNNAMED);
        }
        if (form.equals("и")) {
            return word > start && wording.isCapital(word - 1) && wording.isCapital(word + 1);
        }
        boolean initial = form.equals(".") && word > start && wording.span(word - 1).length() == 1;
        return initial
                || ((wording.isWord(word) || wording.isNumber(word))
                        && !SpeakerWords.is(form, Sort.STOP, Sort.SELF));
    }

    private boolean isConjunction(int word) {
        return switch (wording.form(word)) {
            case "и",
                    "а",
                    "но",
                    "или",
                    "что",
                    "чтобы",
                    "как",
                    "когда",
                    "если",
                    "где",
                    "так",
                    "же" ->
                    true;
            default -> false;
        };
    }

    /// «В мэрии | сообщили», «В интервью каналу | мэр Иванов | сообщил»: the office itself, or the subject behind it.
    private @Nullable Phrase behindPreposition(int first, int end, int cue) {
        for (int i = first + 1; i < end; i++) {
            if (SpeakerWords.is(wording.form(i), Sort.PERSON, Sort.PRONOUN, Sort.UNNAMED)) {
                return new Phrase(i, end, false);
            }
        }
        String verb = wording.form(cue);
        boolean nobody = verb.matches(".+(?:ли|ют|ут|ат|ят)");
        String preposition = wording.form(first - 1);
        if (nobody && (preposition.equals("в") || preposition.equals("во"))) {
            return new Phrase(first, end, true);
        }
        int name = end;
        while (name > first && wording.isCapital(name - 1)) {
            name--;
        }
        return name < end && name > first ? new Phrase(name, end, false) : null;
    }

    private @Nullable Phrase named(int first, int end, boolean oblique) {
        var phrase = new Phrase(first, end, oblique);
        return names(phrase) && (oblique || canBeSubject(phrase)) ? phrase : null;
    }

    /// «Женщину обвинили» has no speaker: no word of the phrase is read as a nominative, and one as an object.
    private boolean canBeSubject(Phrase phrase) {
        boolean object = false;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            switch (wording.grammaticalCase(i)) {
                case "Nom" -> {
                    return true;
                }
                case "Acc", "Dat", "Ins" -> object = true;
                default -> {}
            }
        }
        return !object;
    }

    /// Whether somebody who can speak is named: by a capital or by a word of the list.
    private boolean names(Phrase phrase) {
        int sentence = wording.sentenceOf(phrase.first());
        for (int i = phrase.first(); i < phrase.end(); i++) {
            boolean listed =
                    SpeakerWords.is(
                            wording.form(i),
                            Sort.PERSON,
                            Sort.OFFICE,
                            Sort.PRONOUN,
                            Sort.UNNAMED,
                            Sort.DOCUMENT);
            boolean capital =
                    wording.isWord(i)
                            && wording.isCapital(i)
                            && (i > wording.first(sentence) || phrase.end() - phrase.first() <= 3);
            if (listed || capital) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeAt(int sentence, int word) {
        return !wording.formIn(sentence, word).isEmpty() && inTime[word];
    }

    Span span(Phrase phrase) {
        return wording.span(phrase.first(), phrase.end());
    }
}
