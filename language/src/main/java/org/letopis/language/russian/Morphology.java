package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Pos;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the words of one sentence: every word gets its one right lemma, part of speech and features.
/// Belongs to one thread.
final class Morphology {
    /// No noun stands further behind its pronoun, in words: «все эти три очень старых каменных моста». Ours.
    private static final int LONGEST_PHRASE = 16;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Lemmas lemmas;
    private final UniversalDependencies labels;

    Morphology(Lexicon lexicon, Tagger tagger, Lemmas lemmas, UniversalDependencies labels) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.lemmas = lemmas;
        this.labels = labels;
    }

    /// @param tokens of one sentence
    List<Word> read(String text, List<Span> tokens) {
        var spellings = new ArrayList<String>(tokens.size());
        var candidates = new ArrayList<List<Candidate>>(tokens.size());
        for (Span token : tokens) {
            String spelling = token.in(text);
            if (!QuotationMarks.isOne(spelling)) {
                spellings.add(spelling);
                candidates.add(lexicon.candidates(text, token.start(), token.end()));
            }
        }
        List<Candidate> path = tagger.tag(new TokenRow(spellings, candidates));
        var words = new ArrayList<Word>(tokens.size());
        int at = 0;
        for (Span token : tokens) {
            if (at < spellings.size() && token.in(text).equals(spellings.get(at))) {
                words.add(word(token, spellings, path, at));
                at++;
            } else {
                words.add(new Word(token, token.in(text), "PUNCT", ""));
            }
        }
        return words;
    }

    private Word word(Span token, List<String> spellings, List<Candidate> path, int at) {
        UniversalDependencies.Word word = label(spellings.get(at), path, at);
        String upos = paired(spellings, path, at, word.label().upos());
        return new Word(token, word.lemma(), upos, word.label().feats());
    }

    /// The name that treebanks give to the reading chosen for a place.
    UniversalDependencies.Word label(String spelling, List<Candidate> path, int at) {
        Candidate candidate = path.get(at);
        UniversalDependencies.Word word =
                labels.word(candidate.tag(), lemmas.lemma(spelling, candidate));
        boolean alone = candidate.tag().has("Subx") && standsAlone(path, at);
        return alone ? labels.alone(candidate.tag(), word) : word;
    }

    /// The part of speech of a word that makes a conjunction with the one before or behind it: «так как».
    private String paired(List<String> spellings, List<Candidate> path, int at, String upos) {
        if (!isFunctionWord(path.get(at).tag())) {
            return upos;
        }
        String word = spellings.get(at).toLowerCase(Locale.ROOT);
        if (at + 1 < path.size() && isFunctionWord(path.get(at + 1).tag())) {
            List<String> pair = labels.pair(word, spellings.get(at + 1));
            if (!pair.isEmpty()) {
                return pair.getFirst();
            }
        }
        List<String> pair =
                at == 0
                        ? List.of()
                        : labels.pair(spellings.get(at - 1).toLowerCase(Locale.ROOT), word);
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
