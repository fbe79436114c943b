package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;

/// Who is the subject of a verb that names none itself: «Мэр выступил, | отметив, что», «Мэр приехал и сказал, что».
///
/// @param in the sentence, with what was found in it so far
record Subjects(OneSentence in) {
    /// How far before its verb a subject stands at most: a bound on the work. Ours.
    private static final int MOST_WORDS_TO_SUBJECT = 24;

    /// So far from the start of the sentence its first verb is looked for: a bound on the work. Ours.
    private static final int MOST_WORDS_TO_VERB = 30;

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
                return agrees(other.source(), cue) ? other.source() : nearest(cue);
            }
        }
        for (int i = in.first + 1; i < Math.min(cue, in.first + MOST_WORDS_TO_VERB); i++) {
            if (in.wording.isFiniteVerb(i)) {
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
    @Nullable Phrase nearest(int verb) {
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

    /// «Завод подал иск, а | в сентябре | сообщил о планах»: two times of one who acts.
    private boolean isOnlyTime(int first, int cue) {
        for (int i = first; i < cue; i++) {
            if (!in.phrases.isTime(i) && !in.wording.upos(i).equals("ADP")) {
                return false;
            }
        }
        return first < cue;
    }

    /// «Школы закрыли, | а | водителей просят …»: what follows is said of others.
    private boolean isContrasted(int verb, int cue) {
        for (int i = verb + 2; i < cue; i++) {
            if (in.wording.form(i).equals("а") && in.wording.form(i - 1).equals(",")) {
                return !isOnlyTime(i + 1, cue);
            }
        }
        return false;
    }
}
