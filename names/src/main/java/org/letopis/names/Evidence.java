package org.letopis.names;

import org.letopis.model.Span;

import java.util.List;

/// What the other places of a text tell of a word: the same lemma in small letters, beside a first name, behind «город».
final class Evidence {
    static final int CAPITAL_WITHIN = 1;
    static final int SMALL = 2;
    static final int BESIDE_FIRST_NAME = 4;
    static final int BEHIND_PERSON_WORD = 8;
    static final int BEFORE_SPEECH = 16;
    static final int BEHIND_PLACE_PREPOSITION = 32;
    static final int IN_QUOTATION = 64;
    static final int BEHIND_ORGANISATION = 128;
    static final int CAPITALS = 256;
    static final int OFTEN = 512;

    private static final int ONCE = 1 << 20;

    private final TextClues clues;
    private final IntTable byLemma;
    private final IntTable byForm;
    private final int[] found;

    Evidence(TextClues clues, List<Span> sentences) {
        this.clues = clues;
        this.byLemma = new IntTable(clues.size());
        this.byForm = new IntTable(clues.size());
        this.found = new int[clues.size()];
        gather(sentences);
        for (int i = 0; i < found.length; i++) {
            if (clues.shape[i] != TextClues.LOWER && clues.shape[i] != TextClues.MARK) {
                found[i] = byLemma.get(clues.lemma[i]) | byForm.get(clues.form[i]);
            }
        }
    }

    int[] found() {
        return found;
    }

    private void gather(List<Span> sentences) {
        int sentence = 0;
        for (int i = 0; i < clues.size(); i++) {
            Span span = clues.words.get(i).span();
            while (sentence < sentences.size() && sentences.get(sentence).end() <= span.start()) {
                sentence++;
            }
            boolean first =
                    sentence < sentences.size() && sentences.get(sentence).start() == span.start();
            if (clues.shape[i] == TextClues.LOWER) {
                byForm.or(clues.form[i], SMALL);
                byLemma.or(clues.lemma[i], SMALL);
            } else if (clues.isCapitalised(i)) {
                int bits = of(i, first);
                int before = byLemma.get(clues.lemma[i]);
                byLemma.put(
                        clues.lemma[i], bits | before | ((before & ONCE) != 0 ? OFTEN : 0) | ONCE);
            }
        }
    }

    private int of(int at, boolean first) {
        int bits = 0;
        if (!first && clues.shape[at] != TextClues.CAPITALS) {
            bits |= CAPITAL_WITHIN;
        }
        if (clues.shape[at] == TextClues.CAPITALS) {
            bits |= CAPITALS;
        }
        if (clues.quote[at] == 2) {
            bits |= IN_QUOTATION;
        }
        if (at > 0) {
            bits |= behind(at - 1);
        }
        if (at + 1 < clues.size() && HeadWords.isSpeech(clues.head[at + 1])) {
            bits |= BEFORE_SPEECH;
        }
        return bits;
    }

    private int behind(int before) {
        int head = clues.head[before];
        boolean name =
                clues.person[before] != 0
                        || (clues.shape[before] == TextClues.INITIAL
                                && clues.words.get(before).span().length() > 1);
        int bits = name ? BESIDE_FIRST_NAME : 0;
        if (HeadWords.isPerson(head)) {
            bits |= BEHIND_PERSON_WORD;
        }
        if (HeadWords.isOrganisation(head)) {
            bits |= BEHIND_ORGANISATION;
        }
        if (HeadWords.isPlacePreposition(head)) {
            bits |= BEHIND_PLACE_PREPOSITION;
        }
        return bits;
    }
}
