package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.Set;

/// Finds the office in which several speak who are not named, in front of its reporting word: «Сегодня в | мэрии | после совещания
/// сообщили».
record OfficeBefore(Wording wording, Quotations quotations, SourceWords words, Asides asides) {
    /// What stands between an office and the rest of its name: «управление | по | Заречью», «школа | им. | Речкина».
    private static final Set<String> BEHIND_NAME = Set.of("по", "им", "имени", ".");

    private static final int LONGEST_ABBREVIATION = 3;

    private static final Set<String> TOPIC = Set.of("о", "об", "обо");

    /// @param behind where what stands before the reporting word ends, be it the word itself or its object
    @Nullable Phrase find(int cue, int behind) {
        boolean several = wording.isPredicate(cue) && wording.grammaticalNumber(cue).equals("Plur");
        if (!several) {
            return null;
        }
        int clause = clause(cue, behind);
        int place = behindOpening(clause, behind);
        if (place + 1 >= behind || !SourcePhrases.isPlace(wording.form(place))) {
            return null;
        }
        int first = wording.lemma(place + 1).startsWith("сам") ? place + 2 : place + 1;
        int head = wording.behindAttributes(first, behind - 1);
        boolean office =
                isName(head)
                        && !wording.form(first).startsWith("котор")
                        && (isInPlace(first) || wording.isAcronym(head))
                        && !words.isTime(head)
                        && !isOfTime(head + 1)
                        && words.canBeOffice(head);
        if (!office) {
            return null;
        }
        int end = behindName(head, behind);
        return hasSubject(end, behind) || hasSubjectBehind(cue)
                ? null
                : new Phrase(first, end, true);
    }

    /// A noun or an adjective that stands for one, «в налоговой», an acronym, a name in marks or in foreign letters; but not «в
    /// каждой из новостей», «в которой».
    private boolean isName(int head) {
        return wording.isNoun(head)
                || (wording.upos(head).equals("ADJ") && wording.isAttribute(head))
                || wording.isAcronym(head)
                || wording.isLatin(head)
                || quotations.around(head) != null;
    }

    /// «в районе | часа ночи»
    private boolean isOfTime(int word) {
        return word < wording.size()
                && words.isTime(word)
                && wording.isNoun(word)
                && wording.grammaticalCase(word).equals("Gen");
    }

    /// «в мэрии», «в „Заре“», but not «в старину»; «другом» may be a friend.
    private boolean isInPlace(int first) {
        return switch (wording.grammaticalCase(first)) {
            case "Acc", "Ins" -> false;
            default -> true;
        };
    }

    /// Where the clause of a reporting word starts: behind the last mark that closes no name, time or bracket.
    private int clause(int cue, int behind) {
        int start = wording.first(wording.sentenceOf(cue));
        int at = behind;
        while (at > start && behind - at < SourcePhrases.MOST_WORDS) {
            int before = asides.beforeBracket(start, asides.beforeReference(start, at));
            Quotations.Quotation name = quotations.around(at - 1);
            if (before < at) {
                at = before;
            } else if (at < behind
                    && SourcePhrases.isPlace(wording.form(at))
                    && SpeakerWords.is(wording.form(at - 1), Sort.CONJUNCTION)) {
                return at;
            } else if (name != null && !name.equals(quotations.around(cue))) {
                at = Math.max(start, name.open());
            } else if (wording.isMark(at - 1) && !words.isTime(at - 1) && !isAbbreviated(at - 1)) {
                return at;
            } else {
                at--;
            }
        }
        return at;
    }

    /// «им.», «ул.»
    private boolean isAbbreviated(int mark) {
        return wording.form(mark).equals(".")
                && mark > 0
                && wording.span(mark - 1).length() <= LONGEST_ABBREVIATION
                && !wording.isCapital(mark - 1);
    }

    /// The first word of a clause behind its conjunction, adverbs, times and pictograms, and what is spoken of: «Но сегодня утром | в
    /// мэрии», «Об этом | в мэрии».
    private int behindOpening(int clause, int end) {
        int at = clause;
        while (at < end) {
            int aside = words.behindAside(at);
            if (aside > at && aside < end) {
                at = aside;
            } else if (isOpening(at)) {
                at++;
            } else {
                return TOPIC.contains(wording.form(at)) ? behindTopic(at, end) : at;
            }
        }
        return at;
    }

    private boolean isOpening(int word) {
        return SpeakerWords.is(wording.form(word), Sort.CONJUNCTION, Sort.ADVERB)
                || !(wording.isWord(word) || wording.isNumber(word))
                || words.isTime(word)
                || words.isLoose(word)
                || (SourcePhrases.isPlace(wording.form(word)) && words.isTime(word + 1));
    }

    /// «О закрытии моста | в мэрии», «Об этом | в мэрии»: the next place; the topic itself where none stands.
    private int behindTopic(int topic, int end) {
        for (int i = topic + 1; i < end; i++) {
            if (SourcePhrases.isPlace(wording.form(i))) {
                return i;
            }
            if (wording.grammaticalCase(i).equals("Nom")) {
                return topic;
            }
        }
        return topic;
    }

    /// «мэрии | Озёрска», «управлении | СКР по Заречью», «пресс-службе | „Зари“»: the noun with whose it is.
    private int behindName(int head, int limit) {
        int end = head;
        while (end < limit && (end == head || belongs(head, end))) {
            Quotations.Quotation name = quotations.around(end);
            if (name != null && name.open() == end) {
                end = Math.min(limit, name.close() + 1);
            } else if (BEHIND_NAME.contains(wording.form(end))) {
                end = Math.min(limit, wording.behindAttributes(end + 1, limit) + 1);
            } else {
                end++;
            }
        }
        return end;
    }

    private boolean belongs(int head, int word) {
        Quotations.Quotation name = quotations.around(word);
        if (name != null && name.open() == word) {
            return !name.isSpeech();
        }
        if (BEHIND_NAME.contains(wording.form(word))) {
            return true;
        }
        if (words.isTime(word) || wording.isMark(word) || wording.isPredicate(word)) {
            return false;
        }
        return words.joins(word)
                || wording.grammaticalCase(word).equals("Gen")
                || wording.isAcronym(word)
                || (wording.isCapital(word) && isOfName(head, word));
    }

    /// «Белом | доме», «Росздравнадзоре | Тарвии»
    private boolean isOfName(int head, int word) {
        return word > head && (wording.isNoun(word) || wording.isLatin(word));
    }

    /// Whether somebody speaks there: a nominative of several, as the verb is.
    private boolean hasSubject(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean nominative = wording.grammaticalCase(i).equals("Nom") && !words.isTime(i);
            boolean living = wording.isAnimate(i) || wording.isCapital(i);
            boolean noun =
                    wording.isNoun(i)
                            && living
                            && (wording.grammaticalNumber(i).equals("Plur") || isListed(i));
            boolean some = wording.isAttribute(i) && isLast(i, end);
            if ((nominative && (noun || some || isPronoun(i))) || wording.isFiniteVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /// «некоторые», «многие» without a noun
    private boolean isLast(int word, int end) {
        return word + 1 == end || !(wording.isNoun(word + 1) || wording.isAttribute(word + 1));
    }

    private boolean isPronoun(int word) {
        return wording.upos(word).equals("PRON")
                || SpeakerWords.is(wording.form(word), Sort.SELF, Sort.PRONOUN);
    }

    /// «На мосту | заявили | депутаты»
    private boolean hasSubjectBehind(int cue) {
        int end = wording.end(wording.sentenceOf(cue));
        int head = wording.behindAttributes(cue + 1, end);
        return head < end
                && wording.isNoun(head)
                && wording.isAnimate(head)
                && wording.grammaticalCase(head).equals("Nom");
    }

    /// «Павел Зареев | и | Анна Речкина»
    private boolean isListed(int word) {
        return wording.form(word - 1).equals("и")
                || wording.formIn(wording.sentenceOf(word), word + 1).equals("и");
    }
}
