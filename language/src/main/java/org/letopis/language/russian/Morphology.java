package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Pos;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Reads the words of one sentence: every word gets its one right lemma, part of speech and features.
/// Belongs to one thread.
final class Morphology {
    /// No noun stands further behind its pronoun, in words: «все эти три очень старых каменных моста». Ours.
    private static final int LONGEST_PHRASE = 16;

    private final Spellings spellings;
    private final Tagger tagger;
    private final Lemmas lemmas;
    private final UniversalDependencies labels;

    Morphology(Spellings spellings, Tagger tagger, Lemmas lemmas, UniversalDependencies labels) {
        this.spellings = spellings;
        this.tagger = tagger;
        this.lemmas = lemmas;
        this.labels = labels;
    }

    /// @param tokens of one sentence
    List<Word> read(String text, List<Span> tokens) {
        var row = new ArrayList<Spelling>(tokens.size());
        var isPassedOver = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).in(text);
            isPassedOver.set(i, QuotationMarks.isOne(token));
            if (!isPassedOver.get(i)) {
                row.add(spellings.of(token));
            }
        }
        List<Candidate> path = tagger.tag(new TokenRow(row));
        var words = new ArrayList<Word>(tokens.size());
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            words.add(
                    isPassedOver.get(i)
                            ? new Word(token, token.in(text), "PUNCT", "")
                            : word(token, row, path, at++));
        }
        return words;
    }

    private Word word(Span token, List<Spelling> row, List<Candidate> path, int at) {
        UniversalDependencies.Word word = label(row.get(at), path, at);
        String upos = paired(row, path, at, word.label().upos());
        return new Word(token, word.lemma(), upos, word.label().feats());
    }

    /// The name that treebanks give to the reading chosen for a place.
    private UniversalDependencies.Word label(Spelling spelling, List<Candidate> path, int at) {
        Candidate candidate = path.get(at);
        boolean alone = candidate.tag().has("Subx") && standsAlone(path, at);
        UniversalDependencies.Word known = spelling.label(candidate, alone);
        if (known == null) {
            known = labels.word(candidate.tag(), lemmas.lemma(spelling.text(), candidate));
            if (alone) {
                known = labels.alone(candidate.tag(), known);
            }
            spelling.setLabel(candidate, alone, known);
        }
        return known;
    }

    /// The part of speech of a word that makes a conjunction with the one before or behind it: «так как».
    private String paired(List<Spelling> row, List<Candidate> path, int at, String upos) {
        if (!isFunctionWord(path.get(at).tag())) {
            return upos;
        }
        String word = row.get(at).text().toLowerCase(Locale.ROOT);
        if (at + 1 < path.size() && isFunctionWord(path.get(at + 1).tag())) {
            List<String> pair = labels.pair(word, row.get(at + 1).text());
            if (!pair.isEmpty()) {
                return pair.getFirst();
            }
        }
        List<String> pair =
                at == 0
                        ? List.of()
                        : labels.pair(row.get(at - 1).text().toLowerCase(Locale.ROOT), word);
        return pair.isEmpty() ? upos : pair.getLast();
    }

    private static boolean isFunctionWord(Tag tag) {
        return tag.pos == Pos.CONJ || tag.pos == Pos.ADVB || tag.pos == Pos.PRCL;
    }

    /// Whether a pronoun of the form of an adjective has no noun to go with: «того, что», «все ушли».
    private static boolean standsAlone(List<Candidate> path, int at) {
        Tag pronoun = path.get(at).tag();
        int end = Math.min(path.size(), at + 1 + LONGEST_PHRASE);
        for (int i = at + 1; i < end; i++) {
            Tag tag = path.get(i).tag();
            if (tag.pos == Pos.NOUN || tag.pos == Pos.NPRO) {
                return !TokenRow.agree(pronoun, tag);
            }
            boolean between =
                    tag.pos == Pos.ADJF
                            || tag.pos == Pos.PRTF
                            || tag.pos == Pos.NUMR
                            || tag.pos == Pos.ADVB
                            || tag.pos == Pos.NUMB;
            if (!between) {
                return true;
            }
        }
        return true;
    }
}
