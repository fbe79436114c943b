package org.letopis.reading;

import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.List;

/// Tells which words belong to the noun phrase of a source, and whether the phrase names somebody who can speak.
final class SourceWords {
    private final Wording wording;
    private final Quotations quotations;
    private final Joints joints;
    private final boolean[] inTime;

    SourceWords(Wording wording, Quotations quotations, boolean[] inTime) {
        this.wording = wording;
        this.quotations = quotations;
        this.joints = new Joints(wording, quotations);
        this.inTime = inTime;
    }

    /// «сообщает мэрия по | итогам совещания», «сказал мэр по | телефону»
    private boolean isOccasion(int word) {
        return word < wording.size() && SpeakerWords.is(wording, word, Sort.OCCASION);
    }

    /// Whether «и» at a word joins alike words to one phrase.
    boolean joins(int and) {
        return joints.joins(and);
    }

    boolean isTimeAt(int sentence, int word) {
        return !wording.formIn(sentence, word).isEmpty() && inTime[word];
    }

    boolean isAdverbAt(int sentence, int word) {
        return SpeakerWords.is(wording.formIn(sentence, word), Sort.ADVERB)
                || isTimeAt(sentence, word);
    }

    boolean isTime(int word) {
        return inTime[word];
    }

    /// Where the words of an aside begin that ends before `end`: «мэр | в свою очередь | заявил»; `end` where none does.
    int beforeAside(int start, int end) {
        int last = end > start && wording.form(end - 1).equals(",") ? end - 1 : end;
        for (List<String> aside : SpeakerWords.ASIDES) {
            int first = last - aside.size();
            boolean stands = first > start;
            for (int i = 0; stands && i < aside.size(); i++) {
                stands = wording.form(first + i).equals(aside.get(i));
            }
            if (stands) {
                return last < end && first > 0 && wording.form(first - 1).equals(",")
                        ? first - 1
                        : first;
            }
        }
        return end;
    }

    /// Where the words of an aside end that begins at a word: «При этом | в мэрии»; the word itself where none does.
    int behindAside(int word) {
        for (List<String> aside : SpeakerWords.ASIDES) {
            boolean stands = word + aside.size() < wording.size();
            for (int i = 0; stands && i < aside.size(); i++) {
                stands = wording.form(word + i).equals(aside.get(i));
            }
            if (stands) {
                return word + aside.size();
            }
        }
        return word;
    }

    /// Whether a phrase that starts at `first` goes on with a word.
    boolean continues(int sentence, int first, int word) {
        String form = wording.formIn(sentence, word);
        if (form.isEmpty() || inTime[word]) {
            return false;
        }
        Quotations.Quotation quotation = quotations.around(word);
        if (quotation != null && quotation.open() == word) {
            return !quotation.isSpeech() && wording.sentenceOf(quotation.close()) == sentence;
        }
        if (form.equals("и")) {
            return word > first && word + 1 < wording.end(sentence) && joints.joins(word);
        }
        if (form.equals("по")) {
            return word > first && !Parentheses.standAt(wording, word) && !isOccasion(word + 1);
        }
        if (isPlaceOfOffice(first, word) || isOneOf(word)) {
            return true;
        }
        if (form.equals("%")) {
            return word > first && wording.isNumber(word - 1);
        }
        boolean initial =
                form.equals(".")
                        && word > first
                        && wording.span(word - 1).length() == 1
                        && wording.isCapital(word - 1);
        boolean plain = wording.isWord(word) || wording.isNumber(word);
        return initial
                || (plain
                        && !isLoose(word)
                        && !SpeakerWords.is(form, Sort.STOP, Sort.PUBLIC)
                        && (Cues.of(form).isEmpty()
                                || (wording.isCapital(word) && wording.isNoun(word))));
    }

    /// «одна | из жительниц», «капитан одной | из команд»
    boolean isOneOf(int word) {
        return wording.form(word).equals("из")
                && word > 0
                && switch (wording.lemma(word - 1)) {
                    case "один", "некоторый", "несколько", "многие", "многий", "двое", "трое" ->
                            true;
                    default -> false;
                };
    }

    /// «посол Тарвии | в Полянии»: a place with a capital behind a role.
    private boolean isPlaceOfOffice(int first, int word) {
        boolean in = wording.form(word).equals("в") || wording.form(word).equals("во");
        if (!in || word + 1 >= wording.size() || inTime[word + 1]) {
            return false;
        }
        boolean place = wording.isCapital(word + 1) && wording.isWord(word + 1);
        if (word > first && SpeakerWords.is(wording, word - 1, Sort.UNNAMED)) {
            return wording.isOblique(word + 1);
        }
        for (int i = Math.max(first, word - 3); i < word && place; i++) {
            String lemma = wording.lemma(i);
            if (lemma.endsWith("посол")
                    || lemma.endsWith("представитель")
                    || (lemma.equals("источник") && quotations.around(i) == null)
                    || lemma.equals("омбудсмен")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word stands between subject and verb without belonging to either: «также», «открыто», «журналистам».
    boolean isBetween(int word) {
        String form = wording.form(word);
        boolean adverb =
                form.length() > 5
                        && form.endsWith("о")
                        && !wording.isCapital(word)
                        && !SpeakerWords.is(form, Sort.OFFICE);
        return adverb || isLoose(word) || inTime[word] || SpeakerWords.is(form, Sort.PUBLIC);
    }

    /// «впервые», «начиная»: an adverb or gerund belongs to a verb, not to a noun; «недавно» does in «недавно назначенный мэр».
    boolean isLoose(int word) {
        String form = wording.form(word);
        boolean grammar =
                wording.upos(word).equals("ADV") || wording.feats(word).contains("VerbForm=Conv");
        boolean loose =
                grammar
                        && (!wording.isCapital(word) || opensBeforeSubject(word))
                        && !isBeforeAttribute(word)
                        && !SpeakerWords.is(form, Sort.PRONOUN, Sort.AMOUNT);
        return loose || SpeakerWords.is(form, Sort.ADVERB);
    }

    /// «Одновременно | мэр заявил», but not «Ардо заявил», which grammar may take for an adverb.
    private boolean opensBeforeSubject(int word) {
        return word == wording.first(wording.sentenceOf(word))
                && word + 1 < wording.size()
                && !wording.isPredicate(word + 1);
    }

    private boolean isBeforeAttribute(int word) {
        return word + 1 < wording.size() && wording.isAttribute(word + 1);
    }

    /// Whether a word may stand in front of the rest of a source.
    ///
    /// @param cue the reporting word, whose own quotation is none of the source's
    boolean precedes(int start, int word, int cue) {
        Quotations.Quotation own = quotations.around(cue);
        String form = wording.form(word);
        Quotations.Quotation quotation = quotations.around(word);
        if (quotation != null && !quotation.equals(own)) {
            return !quotation.isSpeech() && quotation.close() == word;
        }
        if (inTime[word]) {
            return false;
        }
        if (form.equals("по") || form.equals("при") || form.equals("от")) {
            return word > start
                    && wording.isWord(word - 1)
                    && SpeakerWords.is(wording.form(word - 1), Sort.PERSON, Sort.OFFICE);
        }
        if (isOneOf(word)) {
            return true;
        }
        if (form.equals("в")) {
            return word > start
                    && (SpeakerWords.is(wording.form(word - 1), Sort.UNNAMED)
                            || isPlaceOfOffice(start, word));
        }
        if (form.equals("и")) {
            return word > start && (joints.joins(word) || joints.joinsSubjects(word, cue));
        }
        boolean initial = form.equals(".") && word > start && wording.span(word - 1).length() == 1;
        boolean share = form.equals("%") && word > start && wording.isNumber(word - 1);
        return initial
                || share
                || ((wording.isWord(word) || wording.isNumber(word))
                        && !(wording.isPredicate(word) && !wording.isCapital(word))
                        && !SpeakerWords.is(form, Sort.STOP, Sort.SELF));
    }

    /// «В совершении кражи подозревают», «усомнились в достоверности»: what is done or is a quality is no office, «управление» is one.
    boolean canBeOffice(int noun) {
        String lemma = wording.lemma(noun);
        boolean abstraction = lemma.endsWith("ние") || lemma.endsWith("ость");
        return !SpeakerWords.is(wording, noun, Sort.NO_OFFICE)
                && (!abstraction || SpeakerWords.is(wording, noun, Sort.OFFICE));
    }

    /// Whether somebody who can speak is named: by a capital or by a word of the list.
    boolean names(Phrase phrase) {
        int sentence = wording.sentenceOf(phrase.first());
        for (int i = phrase.first(); i < phrase.end(); i++) {
            boolean listed =
                    SpeakerWords.is(
                            wording,
                            i,
                            Sort.PERSON,
                            Sort.OFFICE,
                            Sort.PRONOUN,
                            Sort.UNNAMED,
                            Sort.DOCUMENT);
            boolean person = wording.isNoun(i) && wording.isAnimate(i) && !isObject(i);
            boolean inMarks = quotations.around(i) != null && !quotations.isInSpeech(i);
            boolean site = wording.isLatin(i) && wording.form(i).indexOf('.') > 0;
            boolean capital =
                    wording.isWord(i)
                            && wording.isCapital(i)
                            && (i > wording.first(sentence)
                                    || (phrase.end() - phrase.first() <= 3
                                            && (!wording.isAttribute(i)
                                                    || phrase.end() == phrase.first() + 1)));
            if (listed || person || capital || inMarks || site) {
                return true;
            }
        }
        return false;
    }

    private boolean isObject(int word) {
        return switch (wording.grammaticalCase(word)) {
            case "Acc", "Dat", "Ins" -> true;
            default -> false;
        };
    }
}
