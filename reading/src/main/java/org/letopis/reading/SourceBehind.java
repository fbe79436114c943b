package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// Finds the noun phrase of a source that stands behind its reporting word.
final class SourceBehind {
    /// «The River Post». Ours.
    private static final int MOST_WORDS_OF_MEDIUM = 3;

    private final Wording wording;
    private final Quotations quotations;
    private final SourceWords words;
    private final SubjectGrammar grammar;
    private final Addressees addressees;
    private final Asides asides;

    SourceBehind(Wording wording, Quotations quotations, SourceWords words) {
        this.wording = wording;
        this.quotations = quotations;
        this.words = words;
        this.grammar = new SubjectGrammar(wording, quotations);
        this.addressees = new Addressees(wording, quotations);
        this.asides = new Asides(wording);
    }

    /// The source behind a reporting word: «сообщает | пресс-служба мэрии», «сообщили в | мэрии».
    @Nullable Phrase find(int word, boolean oblique) {
        int sentence = wording.sentenceOf(word - 1);
        int first = word;
        boolean office = false;
        first = behindAddressees(sentence, first);
        int timed = behindTime(sentence, first);
        first = timed > first ? behindAddressees(sentence, timed) : first;
        first += isToldAcronym(sentence, word - 1, first) ? 1 : 0;
        String form = wording.formIn(sentence, first);
        if (SourcePhrases.isPlace(form)) {
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
        end = behindList(sentence, first, end);
        int name = behindTime(sentence, end);
        if (name > end && wording.formIn(sentence, name).length() > 1 && wording.isCapital(name)) {
            end = behindPhrase(sentence, name);
        }
        end = Math.min(end, wording.end(sentence));
        if (oblique) {
            end = grammar.endOfOblique(first, end);
        } else if (!office) {
            first = grammar.behindObject(first, end);
        }
        Phrase phrase = new Phrase(first, end, office || oblique);
        boolean bureau =
                office
                        && wording.form(word - 1).matches(SourcePhrases.MANY)
                        && !isMatter(first)
                        && (first >= end || words.canBeOffice(first));
        if (office && !bureau && !oblique) {
            return behindPlace(phrase.first());
        }
        boolean subject = oblique || bureau || grammar.canBeSubject(phrase);
        return end > first && subject && (words.names(phrase) || oblique || bureau) ? phrase : null;
    }

    /// «пожаловались на | мост»: the accusative is what they speak of.
    private boolean isMatter(int word) {
        return wording.form(word - 1).equals("на")
                && word < wording.size()
                && wording.grammaticalCase(word).equals("Acc")
                && !wording.isCapital(word);
    }

    /// «написал на своей странице в сети | мэр Зареев»: of what one says somewhere the place is no source, but who stands behind.
    private @Nullable Phrase behindPlace(int place) {
        if (place >= wording.size()) {
            return null;
        }
        int sentence = wording.sentenceOf(place);
        int last = Math.min(wording.end(sentence), place + SourcePhrases.MOST_WORDS);
        for (int i = place + 1; i < last; i++) {
            if (wording.isFiniteVerb(i) || (wording.isMark(i) && quotations.around(i) == null)) {
                return null;
            }
            boolean subject =
                    wording.isNoun(i)
                            && wording.isAnimate(i)
                            && wording.grammaticalCase(i).equals("Nom");
            if (subject) {
                int first = i;
                while (wording.isAttribute(first - 1)
                        && wording.grammaticalCase(first - 1).equals("Nom")) {
                    first--;
                }
                return new Phrase(first, behindPhrase(sentence, i), false);
            }
        }
        return null;
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
            first = addressee ? behindTheirs(sentence, first) : first;
        }
        boolean timed = words.isTimeAt(sentence, first - 1);
        return timed && isClosedTime(sentence, word, first) ? first + 1 : first;
    }

    /// «сообщил корреспонденту | РБТ | мэр», «рассказали корреспонденту | группы „Речпром“ | в мэрии»: whose the addressee is stands
    /// between where a speaker follows; the word itself where none does.
    private int behindTheirs(int sentence, int word) {
        int at = word;
        while (at < wording.end(sentence)
                && wording.grammaticalCase(at).equals("Gen")
                && !wording.isCapital(at)) {
            at++;
        }
        Quotations.Quotation name = at < wording.end(sentence) ? quotations.around(at) : null;
        int end = name != null && name.open() == at && !name.isSpeech() ? name.close() + 1 : at;
        while (end < wording.end(sentence) && end < at + MOST_WORDS_OF_MEDIUM && isForeign(end)) {
            end++;
        }
        boolean speaker =
                end > at
                        && end < wording.end(sentence)
                        && (SourcePhrases.isPlace(wording.form(end))
                                || (wording.isNoun(end)
                                        && wording.isAnimate(end)
                                        && wording.grammaticalCase(end).equals("Nom")));
        return speaker ? end : word;
    }

    /// «РБТ», «River Post»
    private boolean isForeign(int word) {
        return wording.isAcronym(word) || (wording.isLatin(word) && wording.isCapital(word));
    }

    private int behindPhrase(int sentence, int first) {
        int end = first;
        while (end - first < SourcePhrases.MOST_WORDS && words.continues(sentence, first, end)) {
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

    /// «заместитель министра развития|, связи и дорог Тарвии Павел Зареев»: a title that is a list goes on to its name.
    private int behindList(int sentence, int first, int end) {
        int next = end + 1;
        boolean list =
                isBareTitle(first, end)
                        && wording.formIn(sentence, end).equals(",")
                        && next < wording.end(sentence)
                        && wording.grammaticalCase(next).equals("Gen");
        int last = list ? behindPhrase(sentence, next) : end;
        boolean named =
                last > next
                        && wording.isNoun(last - 1)
                        && wording.isCapital(last - 1)
                        && wording.isAnimate(last - 1);
        return named ? last : end;
    }

    /// «посол в Полянии | в 1998–2000 годах | Павел Зареев»: the first word behind a time; the word itself where none stands.
    private int behindTime(int sentence, int word) {
        int at =
                words.isTimeAt(sentence, word + 1)
                                && SourcePhrases.isPlace(wording.formIn(sentence, word))
                        ? word + 1
                        : word;
        while (words.isTimeAt(sentence, at)) {
            at++;
            boolean goesOn =
                    wording.formIn(sentence, at).equals(",") && words.isTimeAt(sentence, at + 1);
            at += goesOn ? 1 : 0;
        }
        at += isClosedTime(sentence, word, at) ? 1 : 0;
        return at > word + 1 || words.isTimeAt(sentence, word) ? at : word;
    }

    /// «заявил в пятницу, 1 ноября|, мэр»: the second comma belongs to the time.
    private boolean isClosedTime(int sentence, int first, int comma) {
        for (int i = first + 1; i < comma; i++) {
            if (wording.formIn(sentence, i).equals(",")) {
                return wording.formIn(sentence, comma).equals(",");
            }
        }
        return false;
    }

    private boolean goesOnAt(int sentence, int comma) {
        return switch (wording.formIn(sentence, comma)) {
                    case ",", "-", "–", "—" -> true;
                    default -> false;
                }
                && SpeakerWords.is(wording.formIn(sentence, comma + 1), Sort.PERSON);
    }
}
