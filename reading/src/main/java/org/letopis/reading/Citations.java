package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.List;
import java.util.Optional;

/// Attributions whose reporting word names two: who passes words on, and whose they are.
///
/// @param in the sentence, with what was found in it so far
record Citations(OneSentence in) {
    /// «„…“, — цитирует X Y-а», «цитирует Y-а X»: X passes on what Y said.
    void find(int i, Cue cue) {
        Quotations.Quotation quotation = in.clauses.closedBefore(in.sentence, i);
        Optional<Span> content =
                quotation == null ? Optional.empty() : in.clauses.inside(quotation);
        if (content.isEmpty() || findGivenWords(i, cue, content.get())) {
            return;
        }
        int split = behindName(i + 1, i + 2);
        if (split < in.end && in.wording.form(i).startsWith("цит")) {
            boolean relayFirst = !isNominative(i + 1, split);
            var one = new Phrase(i + 1, split, !relayFirst);
            var other = new Phrase(split, endOfPhrase(split), relayFirst);
            addCitation(
                    in.wording.span(i),
                    relayFirst ? one : other,
                    relayFirst ? other : one,
                    null,
                    content.get(),
                    cue);
        }
    }

    /// «приводит X слова Y-а», «приводит слова Y-а X»: the words are those of Y.
    private boolean findGivenWords(int i, Cue cue, Span content) {
        int words = i + 1;
        while (words < in.end && !in.wording.form(words).equals("слова")) {
            words++;
        }
        int end = endOfPhrase(i + 1);
        if (words >= end - 1) {
            return false;
        }
        int split = words > i + 1 ? end : behindName(words + 1, words + 2);
        var speaker = new Phrase(words + 1, split, true);
        int first = words > i + 1 ? i + 1 : split;
        int last = words > i + 1 ? words : end;
        Phrase relay = last > first ? new Phrase(first, last, false) : null;
        addCitation(in.wording.span(i), speaker, null, relay, content, cue);
        return true;
    }

    private void addCitation(
            Span span,
            Phrase source,
            @Nullable Phrase origin,
            @Nullable Phrase relay,
            Span content,
            Cue cue) {
        in.found.add(
                new Attribution(
                        "cites",
                        span,
                        source,
                        origin,
                        relay,
                        List.of(content),
                        Form.DIRECT,
                        cue.stance()));
    }

    /// Where a phrase that starts at `first` gives way to one of another case; the end of the sentence where none follows.
    private int behindName(int first, int from) {
        int split = from;
        while (split < in.end && !isOtherCase(first, split)) {
            Quotations.Quotation name = in.quotations.around(split);
            split = name == null ? split + 1 : name.close() + 1;
        }
        return Math.min(split, in.end);
    }

    private int endOfPhrase(int first) {
        int end = first;
        while (end < in.end && (!in.wording.isMark(end) || in.quotations.around(end) != null)) {
            end++;
        }
        return end;
    }

    /// «президента | ТАСС»: a name that has no cases is the nominative beside somebody who is cited.
    private boolean isNominative(int one, int word) {
        if (word == one + 1 && isForeign(one) != isForeign(word)) {
            return isForeign(word);
        }
        return in.wording.grammaticalCase(word).equals("Nom")
                && !in.wording.grammaticalCase(one).equals("Nom");
    }

    /// «цитирует ТАСС | политика»
    private boolean isBehindForeign(int one, int word) {
        return word == one + 1 && isForeign(one) && !isForeign(word);
    }

    private boolean isForeign(int word) {
        return in.wording.isAcronym(word) || in.wording.isLatin(word);
    }

    /// Whether a noun opens a phrase of the other case: nominative and accusative stand beside each other.
    private boolean isOtherCase(int one, int word) {
        Quotations.Quotation name = in.quotations.around(word);
        if (name != null) {
            return name.open() == word
                    && word + 1 < in.end
                    && in.wording.grammaticalCase(word + 1).equals("Nom")
                    && in.wording.isOblique(word - 1);
        }
        String here = in.wording.grammaticalCase(word);
        String there = in.wording.grammaticalCase(one);
        boolean nominative = isNominative(one, word) || isBehindForeign(one, word);
        boolean accusative =
                (here.equals("Acc") || here.equals("Gen"))
                        && (there.equals("Nom") || !in.wording.isAnimate(one))
                        && in.wording.isAnimate(word);
        return in.wording.isNoun(word) && (nominative || accusative);
    }
}
