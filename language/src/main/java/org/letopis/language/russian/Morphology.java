package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Pos;
import org.letopis.model.Span;
import org.letopis.model.Word;

import java.util.ArrayList;
import java.util.List;

/// Reads the words of one sentence: every word gets its one right lemma, part of speech and features.
/// Belongs to one thread.
final class Morphology {
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
                words.add(word(token, spellings.get(at), path, at));
                at++;
            } else {
                words.add(new Word(token, token.in(text), "PUNCT", ""));
            }
        }
        return words;
    }

    private Word word(Span token, String spelling, List<Candidate> path, int at) {
        UniversalDependencies.Word word = label(spelling, path, at);
        return new Word(token, word.lemma(), word.label().upos(), word.label().feats());
    }

    /// The name that treebanks give to the reading chosen for a place.
    UniversalDependencies.Word label(String spelling, List<Candidate> path, int at) {
        Candidate candidate = path.get(at);
        UniversalDependencies.Word word =
                labels.word(candidate.tag(), lemmas.lemma(spelling, candidate));
        return candidate.tag().has("Subx") && standsAlone(path, at)
                ? labels.alone(candidate.tag(), word)
                : word;
    }

    /// Whether a pronoun of the form of an adjective has no noun to go with: «того, что», «все ушли».
    private static boolean standsAlone(List<Candidate> path, int at) {
        Tag pronoun = path.get(at).tag();
        for (int i = at + 1; i < path.size(); i++) {
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
