package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Gender;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts noun phrases and names into another case: the head noun, the adjectives that agree with it, and the names
/// that stand beside it; its attributes stay as they are.
final class NounPhrases {
    /// The head of a phrase and its names stand among so many tokens. Ours.
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final Inflection inflection;
    private final HeadGroups groups;
    private final Unchanging unchanging;

    NounPhrases(Lexicon lexicon, Inflection inflection, HeadGroups groups, Unchanging unchanging) {
        this.lexicon = lexicon;
        this.inflection = inflection;
        this.groups = groups;
        this.unchanging = unchanging;
    }

    /// The phrase in a case, in the number that it has; as it stands where it has nothing that changes.
    String inflect(String phrase, Case kase) {
        List<Span> tokens = beforeQuotation(phrase);
        HeadGroup group = groups.find(candidates(phrase, tokens));
        return group == null ? phrase : inflect(phrase, tokens, group, kase);
    }

    /// The nominative of a phrase that is not in the nominative.
    String nominativeOfOblique(String phrase) {
        List<Span> tokens = beforeQuotation(phrase);
        List<List<Candidate>> words = candidates(phrase, tokens);
        HeadGroup group = groups.findOblique(words);
        return group == null ? phrase : inflect(phrase, tokens, group, Case.NOMN);
    }

    private List<List<Candidate>> candidates(String phrase, List<Span> tokens) {
        var words = new ArrayList<List<Candidate>>();
        boolean headline = Acronyms.isHeadline(phrase, tokens);
        for (Span token : tokens) {
            words.add(candidates(phrase, token, headline));
        }
        return words;
    }

    private List<Candidate> candidates(String phrase, Span token, boolean headline) {
        String word = token.in(phrase);
        String model = Acronyms.model(word);
        List<Candidate> likeModel = model.equals(word) ? List.of() : lexicon.known(model);
        if (!likeModel.isEmpty()) {
            return likeModel;
        }
        List<Candidate> readings =
                Unchanging.keep(
                        lexicon.candidates(phrase, token.start(), token.end()),
                        reading -> inflection.fits(word, reading));
        boolean initial = word.length() == 1 && phrase.startsWith(".", token.end()) && isName(word);
        return initial ? Unchanging.initial(readings) : unchanging.keep(word, readings, headline);
    }

    private String inflect(String phrase, List<Span> tokens, HeadGroup group, Case kase) {
        var result = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Candidate member = group.members().get(i);
            if (member == null) {
                continue;
            }
            Span token = tokens.get(i);
            result.append(phrase, copied, token.start());
            result.append(
                    inflection.inflect(
                            token.in(phrase), member, form(group, i, token.in(phrase), kase)));
            copied = token.end();
        }
        return result.append(phrase, copied, phrase.length()).toString();
    }

    private static Inflection.Form form(HeadGroup group, int at, String word, Case kase) {
        Candidate member = Objects.requireNonNull(group.members().get(at));
        Candidate head = group.members().get(group.head());
        if (head == null || (HeadGroups.isAdjective(member.tag()) && at == group.head())) {
            return isName(word)
                    ? new Inflection.Form(kase, member.tag().count, named(member.tag()))
                    : new Inflection.Form(kase, Count.SING, MASCULINE);
        }
        return new Inflection.Form(
                kase, member.tag().count, at == group.head() ? null : head.tag());
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /// A name that is an adjective keeps its number, and its gender where the form shows it: «Заречной» is «Заречная»,
    /// «Заречном» is «Заречный», for of the towns so called most are.
    private static Tag named(Tag adjective) {
        boolean shown = adjective.kase == Case.NOMN || adjective.gender != Gender.NEUT;
        return shown ? adjective : MASCULINE;
    }

    /// An adjective that stands alone is called by its masculine: «британской» is «британский».
    private static final Tag MASCULINE = new Tag("NOUN,inan,masc sing,nomn");

    /// A name in quotation marks keeps its form: «газетой „Заря“», and so does what stands too far behind.
    private List<Span> beforeQuotation(String phrase) {
        var tokens = new ArrayList<Span>();
        for (Span token : Tokens.of(phrase, new Span(0, phrase.length()))) {
            if (QuotationMarks.isOne(token.in(phrase)) || tokens.size() == LONGEST) {
                break;
            }
            tokens.addAll(apart(phrase, token));
        }
        return tokens;
    }

    /// «Зареева-старшего» is two words, of which each changes.
    private List<Span> apart(String phrase, Span token) {
        int hyphen = Alphabet.lastHyphen(phrase, token.start(), token.end());
        if (hyphen <= token.start() || hyphen == token.end() - 1) {
            return List.of(token);
        }
        var behind = new Span(hyphen + 1, token.end());
        return groups.isByname(lexicon.known(behind.in(phrase)))
                ? List.of(new Span(token.start(), hyphen), behind)
                : List.of(token);
    }
}
