package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.List;

/// Attributions whose content stands in front of the reporting word without being a clause: «О закрытии дороги сообщил мэр»,
/// «Все обвинения мэр отрицает».
final class Inversions {
    /// «О закрытии дороги через мост сообщил мэр». Ours.
    private static final int MOST_WORDS_OF_OBJECT = 16;

    private final OneSentence in;

    Inversions(OneSentence in) {
        this.in = in;
    }

    /// «О закрытии дороги сообщил мэр», «Закрытие дороги подтвердил мэр»: who speaks stands behind, of what in front.
    boolean find(int i, Cue cue) {
        int topic = topicInFront(i);
        boolean about = topic >= 0;
        if (in.pointing.isAt(i)) {
            return false;
        }
        if (in.contentStart() > in.first) {
            return findThatClause(i, cue);
        }
        if (!about && cue.stance() != Stance.CONFIRM && cue.stance() != Stance.DENY) {
            return false;
        }
        int first = about ? topic : in.first;
        boolean matter = !about;
        for (int k = first; k < i; k++) {
            matter |= in.wording.isNoun(k);
            boolean noun = in.wording.isNoun(k) && !about;
            boolean subject =
                    noun && (in.wording.isAnimate(k) || (in.wording.isCapital(k) && k > in.first));
            if (in.wording.isFiniteVerb(k) || subject || (!about && in.wording.isMark(k))) {
                return false;
            }
        }
        Phrase source = i - first < 2 || !matter ? null : in.phrases.after(i + 1, false);
        int end = in.tagStart(i);
        if (source == null && about && matter) {
            source = in.phrases.before(i);
            end = source == null || source.oblique() ? first : source.first();
        }
        var content = new ArrayList<Span>();
        if (end > first) {
            in.clauses.trimmed(first, end).ifPresent(content::add);
        }
        return add(i, cue, source, content, Form.ACT);
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
        return add(i, cue, source, content, Form.INDIRECT);
    }

    private boolean add(int i, Cue cue, @Nullable Phrase source, List<Span> content, Form form) {
        return source != null
                && in.add(
                        "topic-in-front", in.wording.span(i), source, content, form, cue.stance());
    }

    /// «О закрытии», «Ночью | о своей отставке | объявил мэр»: where the words about it start, which nothing but a time or
    /// place may precede; -1 where none stand.
    private int topicInFront(int verb) {
        for (int i = verb - 1; i >= in.first && i > verb - MOST_WORDS_OF_OBJECT; i--) {
            boolean about = in.wording.form(i).equals("о") || in.wording.form(i).equals("об");
            if (about) {
                return i == in.first || in.phrases.before(verb) == null ? i : -1;
            }
            boolean mark = in.wording.isMark(i) && in.quotations.around(i) == null;
            if (in.wording.isFiniteVerb(i) || mark) {
                return -1;
            }
        }
        return -1;
    }

    /// «Все обвинения | Павел Зареев | отрицает», «Речкина | все обвинения | отрицает»: what the verb does not have behind
    /// it stands before it, on one side of its subject.
    void findObject(int verb, Cue cue) {
        int name = nameBefore(verb);
        if (name < 0) {
            return;
        }
        int first = name;
        while (first > in.first && isPartOfName(first - 1, name)) {
            first--;
        }
        int end = name + 1;
        while (end < verb && in.wording.isCapital(end) && in.wording.isNoun(end)) {
            end++;
        }
        int clause = first;
        while (clause > in.first
                && !in.wording.isMark(clause - 1)
                && clause > verb - MOST_WORDS_OF_OBJECT) {
            clause--;
        }
        boolean behind = end < verb;
        var content = new ArrayList<Span>();
        in.clauses.trimmed(behind ? end : clause, behind ? verb : first).ifPresent(content::add);
        in.add(
                "object-in-front",
                in.cue(verb),
                new Phrase(first, end, false),
                content,
                Form.ACT,
                cue.stance());
    }

    /// The last word of the clause before a verb that can be its subject; -1 where none stands.
    private int nameBefore(int verb) {
        for (int i = verb - 1; i >= in.first && i > verb - MOST_WORDS_OF_OBJECT; i--) {
            if (in.wording.isMark(i) || in.wording.isFiniteVerb(i)) {
                return -1;
            }
            boolean living = in.wording.isAnimate(i) && in.wording.grammaticalCase(i).equals("Nom");
            boolean surname = i == verb - 1 && i > in.first && in.wording.isCapital(i);
            boolean somebody = in.wording.isNoun(i) && (living || surname);
            if (somebody) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartOfName(int word, int name) {
        boolean title =
                in.wording.grammaticalCase(word).equals("Nom")
                        && (in.wording.isAttribute(word) || in.wording.isAnimate(word));
        boolean capital =
                in.wording.isCapital(word)
                        && in.wording.isCapital(name)
                        && in.wording.isNoun(word)
                        && (word > in.first || in.wording.upos(word).equals("PROPN"));
        return in.wording.isWord(word) && (title || capital);
    }
}
