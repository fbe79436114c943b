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

    /// «(МВД)» behind «Министерство внутренних дел».
    static final int SHORT_FORM = 1024;

    static final int BEHIND_EVENT_WORD = 2048;
    static final int BEHIND_SMALL_ADJECTIVE = 4096;
    static final int LAST = BEHIND_SMALL_ADJECTIVE;

    private static final int ONCE = 1 << 20;
    private static final int COUNTED = 0xFFFF;

    /// What no event has.
    private static final int OF_ACTORS =
            BEFORE_SPEECH
                    | BEHIND_ORGANISATION
                    | BEHIND_PERSON_WORD
                    | BESIDE_FIRST_NAME
                    | BEHIND_PLACE_PREPOSITION;

    private final TextClues clues;
    private final IntTable byLemma;
    private final IntTable byForm;

    /// Of each lemma that is written as a name: how often in the upper 16 bits, how often behind a word that has an event
    /// behind it in the lower.
    private final IntTable counts;

    private final int[] found;

    Evidence(TextClues clues, List<Span> sentences) {
        this.clues = clues;
        this.byLemma = new IntTable(clues.size());
        this.byForm = new IntTable(clues.size());
        this.found = new int[clues.size()];
        this.counts = new IntTable(clues.size() / 4);
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

    /// What is an event, though nothing else tells it: a word that we know for nothing else and that stands behind a word like «после»
    /// or «итоги» in one of five places, and never where a person or an organisation would.
    boolean[] events() {
        var events = new boolean[clues.size()];
        for (int i = 0; i < events.length; i++) {
            boolean none =
                    !OrganisationNames.isNamed(clues.organisation[i])
                            && clues.place[i] == 0
                            && clues.person[i] == 0;
            if (none && clues.isCapitalised(i) && clues.quote[i] == 0) {
                int count = counts.get(clues.lemma[i]);
                boolean often = (count & COUNTED) * 5 >= count >>> 16;
                events[i] = often && (count & COUNTED) > 0 && (found[i] & OF_ACTORS) == 0;
            }
        }
        return events;
    }

    private void count(int lemma, boolean event) {
        int count = counts.get(lemma);
        if (count >>> 16 < COUNTED >> 1) {
            counts.put(lemma, count + (1 << 16) + (event ? 1 : 0));
        }
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
                count(clues.lemma[i], (bits & BEHIND_EVENT_WORD) != 0);
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
            bits |= behind(clues.quote[at - 1] == 1 && at > 1 ? at - 2 : at - 1);
        }
        if (isShortForm(at)) {
            bits |= SHORT_FORM;
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
        if (HeadWords.isOfEvents(head)) {
            bits |= BEHIND_EVENT_WORD;
        }
        if (clues.shape[before] == TextClues.LOWER && clues.isAdjective(before)) {
            bits |= BEHIND_SMALL_ADJECTIVE;
        }
        return bits;
    }

    /// Whether a word in brackets has the first letters of the words in front of the bracket, but for prepositions.
    private boolean isShortForm(int at) {
        Span span = clues.words.get(at).span();
        if (at < 3 || span.length() < 2 || clues.text.charAt(span.start() - 1) != '(') {
            return false;
        }
        int letter = span.end() - 1;
        int word = at - 2;
        while (letter >= span.start() && word >= 0) {
            Span other = clues.words.get(word).span();
            boolean same =
                    Hash.small(clues.text.charAt(letter))
                            == Hash.small(clues.text.charAt(other.start()));
            if (same) {
                letter--;
            } else if (other.length() > 3 && !clues.isQuotationMark(word)) {
                return false;
            }
            word--;
        }
        return letter < span.start();
    }
}
