package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.reading.Cues.Kind;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.Set;
import java.util.TreeSet;

/// Finds to whom words were said: «сообщил журналистам», «рассказала агентству „Волна“», «заявил в интервью газете „Волна“».
/// A medium that is named is a relay; the rest is passed over on the way to the speaker.
final class Addressees {
    /// How far behind a reporting word a medium is looked for, in words. Ours.
    private static final int FARTHEST = 8;

    /// «В интервью „Волне“ мэр города Заречного Павел Зареев заявил». Ours.
    private static final int MOST_WORDS_BEFORE = 16;

    /// «The River Post»: longer names of media without marks are none. Ours.
    private static final int MOST_NAME_WORDS = 5;

    private static final Set<String> PLACES = places();

    private final Wording wording;
    private final Quotations quotations;

    Addressees(Wording wording, Quotations quotations) {
        this.wording = wording;
        this.quotations = quotations;
    }

    /// The medium that a reporting word names as the one it was said to; null where it names none.
    ///
    /// @param next the word behind the reporting word and the times behind it
    /// @param speakerBefore whether the speaker stands before the word, so that a bare name behind it is not the speaker
    @Nullable Phrase medium(int cue, int next, int limit, boolean speakerBefore) {
        int sentence = wording.sentenceOf(cue);
        int most = Math.min(limit, cue + FARTHEST);
        // «призвал „Зарю“ закрыть» tells „Заря“ nothing.
        boolean told =
                isTold(cue) || Cues.of(wording.form(cue), Kind.ACT, Kind.MEANS, Kind.TO) == null;
        for (int i = cue + 1; i < most && !wording.form(i).equals(","); i++) {
            if (PLACES.contains(wording.form(i))) {
                return nameBehind(
                        sentence, wording.formIn(sentence, i + 1).equals("с") ? i + 1 : i);
            }
            if (told && isKindOfMedium(i) && !isOwner(i)) {
                Phrase name = nameBehind(sentence, i);
                boolean alone = name == null && i == next && wording.isNoun(i);
                return alone ? new Phrase(i, i + 1, true) : name;
            }
        }
        if (!told) {
            return null;
        }
        int run = behindName(sentence, next, cue);
        if (run > next) {
            return new Phrase(next, run, true);
        }
        boolean pronoun = SpeakerWords.is(wording.formIn(sentence, next), Sort.PRONOUN);
        int bare = pronoun ? next + 1 : next;
        boolean named =
                bare < limit
                        && (pronoun || speakerBefore)
                        && (isLatinName(bare) || isQuotedName(bare));
        return named ? new Phrase(bare, nameEnd(sentence, bare), true) : null;
    }

    private boolean isTold(int cue) {
        return Cues.of(wording.form(cue), Kind.SAYS) != null;
    }

    /// «В интервью „Волне“ | мэр заявил»: the medium in front of the speaker.
    @Nullable Phrase mediumBefore(int cue, int first) {
        int sentence = wording.sentenceOf(cue);
        for (int i = cue - 2; i > first - 1 && i > cue - MOST_WORDS_BEFORE; i--) {
            if (PLACES.contains(wording.form(i)) && wording.formIn(sentence, i - 1).equals("в")) {
                Phrase name =
                        nameBehind(
                                sentence, wording.formIn(sentence, i + 1).equals("с") ? i + 1 : i);
                return name != null && name.end() < cue ? name : null;
            }
        }
        return null;
    }

    /// «интервью | газете | „Волна“»: the name without the noun before it, where both stand there.
    private @Nullable Phrase nameBehind(int sentence, int word) {
        int first = word + 1;
        while (first < wording.end(sentence) && isKindOfMedium(first)) {
            first++;
        }
        int end = first < wording.end(sentence) ? nameEnd(sentence, first) : first;
        return end > first ? new Phrase(first, end, true) : null;
    }

    /// One behind a name in marks, or behind a run of capitals of one script.
    private int nameEnd(int sentence, int first) {
        Quotations.Quotation name = quotations.around(first);
        if (name != null && name.open() == first) {
            return name.isSpeech() ? first : name.close() + 1;
        }
        boolean latin = isLatinName(first);
        int end = first;
        while (end < Math.min(wording.end(sentence), first + MOST_NAME_WORDS)
                && wording.isWord(end)
                && (latin ? wording.isLatin(end) : end == first && wording.isCapital(end))) {
            end++;
        }
        return end;
    }

    /// The first word behind those to whom, where and when it was said, in front of the speaker.
    int behind(int word) {
        int sentence = wording.sentenceOf(word - 1);
        int at = word;
        if (wording.formIn(sentence, at).equals("в")
                && PLACES.contains(wording.formIn(sentence, at + 1))) {
            at += 2;
            at = wording.formIn(sentence, at).equals("с") ? at + 1 : at;
            while (at < wording.end(sentence) && isKindOfMedium(at)) {
                at++;
            }
            return at < wording.end(sentence) ? nameEnd(sentence, at) : at;
        }
        int named = behindName(sentence, at, word - 1);
        if (named > at) {
            return named;
        }
        if (at < wording.end(sentence) && isQuotedName(at)) {
            int behind = nameEnd(sentence, at);
            String next = wording.formIn(sentence, behind);
            boolean office =
                    next.equals("в")
                            && SpeakerWords.is(wording.formIn(sentence, behind + 1), Sort.OFFICE);
            return office || SpeakerWords.is(next, Sort.PERSON, Sort.UNNAMED) ? behind : word;
        }
        return word;
    }

    /// One behind a name without marks to whom somebody says something: «РИА Волна | одна из жительниц», «„Волне“ | мэр»;
    /// the word itself where none stands there.
    private int behindName(int sentence, int first, int verb) {
        int end =
                first < wording.end(sentence) && isQuotedName(first)
                        ? nameEnd(sentence, first)
                        : first;
        while (end < Math.min(wording.end(sentence), first + MOST_NAME_WORDS)
                && wording.isWord(end)
                && wording.isCapital(end)) {
            end++;
        }
        boolean quoted = end > first && end < wording.end(sentence) && isQuotedName(end);
        end = quoted ? nameEnd(sentence, end) : end;
        return end > first && isSpeakerAt(sentence, end, verb) ? end : first;
    }

    /// Whether a subject of its own starts at a word, so that the name before it is spoken to.
    private boolean isSpeakerAt(int sentence, int word, int verb) {
        String form = wording.formIn(sentence, word);
        if (form.isEmpty() || form.equals("и")) {
            return false;
        }
        if (form.equals("в") || form.equals("во") || form.equals("на")) {
            boolean several = wording.form(verb).endsWith("ли");
            return several && wording.formIn(sentence, word + 1).length() > 1;
        }
        boolean one = form.equals("один") || form.equals("одна");
        boolean noun =
                wording.isNoun(word)
                        && wording.isAnimate(word)
                        && wording.grammaticalCase(word).equals("Nom");
        return one
                || (noun && !wording.isCapital(word))
                || SpeakerWords.is(form, Sort.PERSON, Sort.UNNAMED);
    }

    /// «по данным агентства»: nothing is said to it.
    private boolean isOwner(int word) {
        return wording.grammaticalCase(word).equals("Gen")
                || wording.grammaticalCase(word).equals("Nom");
    }

    private boolean isKindOfMedium(int word) {
        return SpeakerWords.is(wording.form(word), Sort.MEDIUM);
    }

    private boolean isQuotedName(int word) {
        Quotations.Quotation name = quotations.around(word);
        return name != null && name.open() == word && !name.isSpeech();
    }

    private boolean isLatinName(int word) {
        return wording.isCapital(word) && wording.isLatin(word);
    }

    private static Set<String> places() {
        var places = new TreeSet<String>();
        Table.beside(Addressees.class, "russian/places-of-speech.txt")
                .rows()
                .forEach(row -> places.add(row.cell(0)));
        return places;
    }
}
