package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;

/// Attributions whose content is the matter that was spoken of: «рассказал о дороге», «рассказал жителям о дороге»,
/// «указал на ошибки», «отметил важность дороги», «О закрытии сообщил мэр».
///
/// @param in the sentence, with what was found in it so far
record Topics(OneSentence in) {
    private static final int MOST_ATTRIBUTES = 3;

    /// «объявил в среду на встрече с жителями | о закрытии дороги». Ours.
    private static final int MOST_WORDS_TO_MATTER = 9;

    /// «X рассказал жителям | о N»
    void findAbout(int i, Cue cue, Acts acts, int limit) {
        int about = about(i, limit);
        if (about > 0) {
            acts.findAct(i, cue, about + 1, limit, "says-about");
        }
    }

    /// «X указал | на N»; but what somebody says of hopes and complaints is within the words that are his already.
    void findOn(int i, Cue cue, Acts acts, int limit) {
        int at = in.wording.span(i).start();
        boolean within = in.found.stream().anyMatch(other -> other.holds(at));
        if (!within && in.wording.formIn(in.sentence, i + 1).equals("на")) {
            acts.findAct(i, cue, i + 2, limit, "says-on");
        }
    }

    /// The «о» of a reporting word, behind whom, where and when it was said; -1 where none stands there.
    private int about(int cue, int limit) {
        int last = Math.min(limit, cue + MOST_WORDS_TO_MATTER);
        for (int k = cue + 1; k < last; k++) {
            switch (in.wording.form(k)) {
                case "о", "об", "про" -> {
                    return k;
                }
                default -> {
                    if (!isAddressed(cue, k)) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /// A word that tells to whom, where or when something is said: neither verb nor mark, and no other matter.
    private boolean isAddressed(int cue, int word) {
        if (in.wording.isMark(word)
                || in.wording.isPredicate(word)
                || !Cues.of(in.wording.form(word)).isEmpty()) {
            return in.quotations.around(word) != null && !in.quotations.isInSpeech(word);
        }
        boolean matter =
                in.wording.isNoun(word)
                        && in.wording.grammaticalCase(word).equals("Acc")
                        && !in.wording.isAnimate(word)
                        && !in.wording.isCapital(word)
                        && !in.phrases.isTime(word)
                        && word == cue + 1;
        return !matter && !in.wording.grammaticalCase(word).equals("Nom");
    }

    /// «О закрытии дороги сообщил мэр», «Закрытие дороги подтвердил мэр»: who speaks stands behind, of what in front.
    boolean findInverted(int i, Cue cue) {
        String opening = in.wording.form(in.first);
        boolean about = opening.equals("о") || opening.equals("об");
        if (in.pointing.isAt(i)) {
            return false;
        }
        if (in.contentStart() > in.first) {
            return findThatClause(i, cue);
        }
        if (!about && cue.stance() != Stance.CONFIRM && cue.stance() != Stance.DENY) {
            return false;
        }
        for (int k = in.first; k < i; k++) {
            boolean noun = in.wording.isNoun(k) && !about;
            boolean subject =
                    noun && (in.wording.isAnimate(k) || (in.wording.isCapital(k) && k > in.first));
            if (in.wording.isFiniteVerb(k) || subject || (!about && in.wording.isMark(k))) {
                return false;
            }
        }
        Phrase source = i - in.first < 2 ? null : in.phrases.after(i + 1, false);
        var content = new ArrayList<Span>();
        in.clauses.trimmed(about ? in.first + 1 : in.first, in.tagStart(i)).ifPresent(content::add);
        return source != null
                && in.add(
                        "topic-in-front",
                        in.wording.span(i),
                        source,
                        content,
                        Form.ACT,
                        cue.stance());
    }

    /// «О том, что дорога цела, | вчера в сети | написал мэр»
    private boolean findThatClause(int i, Cue cue) {
        int comma = i - 1;
        while (comma > in.contentStart()
                && !in.wording.form(comma).equals(",")
                && !in.wording.isPredicate(comma)) {
            comma--;
        }
        Phrase source = in.phrases.after(i + 1, false);
        var content = new ArrayList<Span>();
        if (in.wording.form(comma).equals(",")) {
            in.clauses.trimmed(in.contentStart(), comma).ifPresent(content::add);
        }
        return source != null
                && in.add(
                        "topic-in-front",
                        in.wording.span(i),
                        source,
                        content,
                        Form.INDIRECT,
                        cue.stance());
    }

    /// «отметил | важность дороги», «подчеркнул | большую роль дороги»
    boolean isNoted(int word) {
        int noun = word;
        while (noun < Math.min(in.end, word + MOST_ATTRIBUTES) && in.wording.isAttribute(noun)) {
            noun++;
        }
        return noun < in.end && SpeakerWords.is(in.wording, noun, SpeakerWords.Sort.TOPIC);
    }
}
