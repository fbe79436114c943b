package org.letopis.reading;

import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;

/// Attributions whose reporting word names two: who passes words on, and whose they are.
final class Citations {
    /// «приводит», with the words of somebody.
    private static final String GIVES = "прив";

    /// «приводит информационное агентство „Чистая Волна“ слова мэра». Ours.
    private static final int MOST_WORDS_OF_RELAY = 8;

    private final OneSentence in;

    Citations(OneSentence in) {
        this.in = in;
    }

    /// «„…“, — цитирует X Y-а», «цитирует Y-а X»: X passes on what Y said.
    void find(int i, Cue cue) {
        Quotations.Quotation quotation = in.clauses.closedBefore(in.sentence, i);
        int words = wordsOf(i);
        if (words > 0 && quotation != null) {
            addWords(i, cue, words, quotation);
            return;
        }
        int split = i + 2;
        while (split < in.end && !isOtherCase(i + 1, split)) {
            Quotations.Quotation name = in.quotations.around(split);
            split = name == null ? split + 1 : name.close() + 1;
        }
        if (quotation == null || split >= in.end || in.wording.form(i).startsWith(GIVES)) {
            return;
        }
        int last = split;
        while (last < in.end && (!in.wording.isMark(last) || in.quotations.around(last) != null)) {
            last++;
        }
        boolean relayFirst = !in.wording.grammaticalCase(split).equals("Nom");
        var one = new Phrase(i + 1, split, !relayFirst);
        var other = new Phrase(split, last, relayFirst);
        var content = new ArrayList<Span>();
        in.clauses.inside(quotation).ifPresent(content::add);
        in.found.add(
                new Attribution(
                        "cites",
                        in.wording.span(i),
                        relayFirst ? one : other,
                        relayFirst ? other : one,
                        null,
                        content,
                        Form.DIRECT,
                        cue.stance()));
    }

    /// «приводит газета | слова | мэра»; -1 where no words are given.
    private int wordsOf(int verb) {
        for (int i = verb + 1; i < Math.min(in.end, verb + MOST_WORDS_OF_RELAY); i++) {
            if (in.wording.form(i).equals("слова")) {
                return in.wording.form(verb).startsWith(GIVES) ? i : -1;
            }
        }
        return -1;
    }

    /// «„…“, — приводит | газета „Волна“ | слова | мэра»
    private void addWords(int i, Cue cue, int words, Quotations.Quotation quotation) {
        Phrase speaker = in.phrases.after(words + 1, true);
        var content = new ArrayList<Span>();
        in.clauses.inside(quotation).ifPresent(content::add);
        if (speaker != null && !content.isEmpty()) {
            in.found.add(
                    new Attribution(
                            "gives-words",
                            in.wording.span(i),
                            speaker,
                            null,
                            words > i + 1 ? new Phrase(i + 1, words, false) : null,
                            content,
                            Form.DIRECT,
                            cue.stance()));
        }
    }

    /// Whether a noun opens a phrase of the other case: nominative and accusative stand beside each other.
    private boolean isOtherCase(int one, int word) {
        if (in.quotations.around(word) != null) {
            return false;
        }
        String here = in.wording.grammaticalCase(word);
        String there = in.wording.grammaticalCase(one);
        boolean nominative = here.equals("Nom") && !there.equals("Nom");
        boolean accusative =
                (here.equals("Acc") || here.equals("Gen"))
                        && (there.equals("Nom") || !in.wording.isAnimate(one))
                        && in.wording.isAnimate(word);
        return in.wording.isNoun(word) && (nominative || accusative);
    }
}
