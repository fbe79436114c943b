package org.letopis.language.russian;

import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Count;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Puts noun phrases and names into another case: the head noun, the adjectives that agree with it, and the names
/// that stand beside it; its attributes stay as they are.
final class NounPhrases {
    /// The head of a phrase and its names stand among so many tokens. Ours.
    private static final int LONGEST = 64;

    private final Lexicon lexicon;
    private final Inflection inflection;
    private final HeadGroups groups;

    NounPhrases(Lexicon lexicon, Inflection inflection, HeadGroups groups) {
        this.lexicon = lexicon;
        this.inflection = inflection;
        this.groups = groups;
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
        for (Span token : tokens) {
            words.add(lexicon.candidates(phrase, token.start(), token.end()));
        }
        return words;
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
                    inflection.inflect(token.in(phrase), member, form(group, i, member, kase)));
            copied = token.end();
        }
        return result.append(phrase, copied, phrase.length()).toString();
    }

    private static Inflection.Form form(HeadGroup group, int at, Candidate member, Case kase) {
        Candidate head = group.members().get(group.head());
        boolean alone = HeadGroups.isAdjective(member.tag()) && at == group.head();
        if (alone || head == null) {
            return new Inflection.Form(kase, Count.SING, MASCULINE);
        }
        return new Inflection.Form(
                kase, member.tag().count, at == group.head() ? null : head.tag());
    }

    /// An adjective that stands alone is called by its masculine: «британской» is «британский».
    private static final Tag MASCULINE = new Tag("NOUN,inan,masc sing,nomn");

    /// A name in quotation marks keeps its form: «газетой „Заря“», and so does what stands too far behind.
    private static List<Span> beforeQuotation(String phrase) {
        var tokens = new ArrayList<Span>();
        for (Span token : Tokens.of(phrase, new Span(0, phrase.length()))) {
            if (QuotationMarks.isOne(token.in(phrase)) || tokens.size() == LONGEST) {
                break;
            }
            tokens.add(token);
        }
        return tokens;
    }
}
