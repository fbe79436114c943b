package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;

/// Whom a reporting word means that has no source beside it: the subject of its sentence.
final class Subjects {
    /// How far before its verb a subject stands at most: a bound on the work. Ours.
    private static final int MOST_WORDS_TO_SUBJECT = 24;

    private final OneSentence in;

    Subjects(OneSentence in) {
        this.in = in;
    }

    /// Whom the sentence speaks of: the source found last in it, else what stands beside its first verb.
    @Nullable Phrase of(int cue) {
        int pronoun = in.phrases.relative(cue);
        if (pronoun >= 0 && in.wording.form(pronoun - 1).equals(",")) {
            return null;
        }
        for (int i = in.found.size() - 1; i >= 0 && i >= in.found.size() - 3; i--) {
            Attribution other = in.found.get(i);
            if (other.source() != null
                    && !other.rule().startsWith("according-to")
                    && other.start() < in.wording.span(cue).start()
                    && !Tags.isWithinContent(other)) {
                return agrees(other.source(), cue) ? other.source() : nearestSubject(cue);
            }
        }
        for (int i = in.first + 1; i < Math.min(cue, in.first + 30); i++) {
            if (isPastVerb(i) || in.wording.isFiniteVerb(i)) {
                if (isContrasted(i, cue)) {
                    return null;
                }
                Phrase before = in.phrases.before(i);
                Phrase subject = before != null ? ownWords(before) : in.phrases.after(i + 1, false);
                return subject != null && agrees(subject, cue) ? subject : null;
            }
        }
        return null;
    }

    /// «В Заречном и Озёрске | жители | вышли»: places in front of a bare noun are no part of it.
    private Phrase ownWords(Phrase subject) {
        int last = subject.end() - 1;
        boolean bare =
                in.wording.isNoun(last)
                        && in.wording.isAnimate(last)
                        && !in.wording.isCapital(last)
                        && in.wording.grammaticalCase(last).equals("Nom")
                        && in.wording.isCapital(subject.first())
                        && subject.first() > in.first;
        return bare ? in.phrases.around(last, subject.end()) : subject;
    }

    /// «Как рассказала на встрече в Заречном | глава отдела Речкина |, …»: the first nominative before the comma.
    @Nullable Phrase behind(int verb) {
        for (int i = verb + 1; i < Math.min(in.end, verb + MOST_WORDS_TO_SUBJECT); i++) {
            if (in.wording.isMark(i) || in.wording.isFiniteVerb(i)) {
                return null;
            }
            if (isSpeakerFor(i, verb)) {
                return in.phrases.around(i, in.end);
            }
        }
        return null;
    }

    private boolean isSpeakerFor(int noun, int verb) {
        return in.wording.isNoun(noun)
                && in.wording.grammaticalCase(noun).equals("Nom")
                && (in.wording.isAnimate(noun)
                        || SpeakerWords.is(in.wording, noun, SpeakerWords.Sort.OFFICE))
                && agrees(new Phrase(noun, noun + 1, false), verb);
    }

    /// «Мэр сказал, что | жители города | недовольны и требуют …»: the nearest nominative that the verb agrees with.
    private @Nullable Phrase nearestSubject(int verb) {
        for (int i = verb - 1; i > in.first && i > verb - MOST_WORDS_TO_SUBJECT; i--) {
            if (isSpeakerFor(i, verb)) {
                return in.phrases.around(i, verb);
            }
        }
        return null;
    }

    /// «Мэр сказал, что жители недовольны и | требуют …»: several are no shared subject of one, nor one of several.
    private boolean agrees(Phrase subject, int verb) {
        int head = subject.first();
        while (head < subject.end() - 1 && !in.wording.isNoun(head)) {
            head++;
        }
        String one = in.wording.grammaticalNumber(head);
        String other = in.wording.grammaticalNumber(verb);
        boolean nominal = in.wording.isNoun(head) || in.wording.upos(head).equals("PRON");
        boolean known = nominal && !one.isEmpty() && in.wording.isFiniteVerb(verb);
        return subject.oblique() || !known || other.isEmpty() || one.equals(other);
    }

    /// «Школы закрыли, | а | водителей просят …»: what follows is said of others.
    private boolean isContrasted(int verb, int cue) {
        for (int i = verb + 2; i < cue; i++) {
            if (in.wording.form(i).equals("а") && in.wording.form(i - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// By its shape: «охарактеризовал», «выступили».
    private boolean isPastVerb(int word) {
        String form = in.wording.form(word);
        return form.length() > 4
                && in.wording.isWord(word)
                && !in.wording.isCapital(word)
                && (form.endsWith("л")
                        || form.endsWith("ла")
                        || form.endsWith("ло")
                        || form.endsWith("ли")
                        || form.endsWith("лся")
                        || form.endsWith("лась")
                        || form.endsWith("лись"))
                && !SpeakerWords.is(form, SpeakerWords.Sort.OFFICE, SpeakerWords.Sort.PERSON);
    }
}
