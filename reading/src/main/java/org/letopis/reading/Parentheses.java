package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Attributions in parenthesis, with the content around them: «По данным X, …», «…, как сообщил X».
final class Parentheses {
    static final String AS_SAID = "as-said";

    /// «как сообщают военные с места событий, …»: farther on no comma closes the parenthesis. Ours.
    private static final int MOST_WORDS_TO_COMMA = 8;

    /// «по последним имеющимся данным». Ours.
    private static final int MOST_ATTRIBUTES = 3;

    private static final String BY_DOCUMENT = "согласно";

    private static final Map<String, Set<String>> ACCORDING = accordingTo();

    private final OneSentence in;

    Parentheses(OneSentence in) {
        this.in = in;
    }

    /// Whether an according-to may start with a word.
    static boolean startWith(String form) {
        return ACCORDING.containsKey(form);
    }

    /// Whether «по данным», «согласно сообщению» and the like stand at a word.
    static boolean standAt(Wording wording, int word) {
        return word + 1 < wording.size()
                && ACCORDING
                        .getOrDefault(wording.form(word), Set.of())
                        .contains(wording.form(word + 1));
    }

    /// «Как сообщил X, …» and «…, как сообщил X, …».
    void findAs(int i, Cue cue, int limit) {
        int as = in.wording.form(i - 1).equals("как") ? i - 1 : i - 2;
        Phrase source = in.phrases.after(in.behind(i), false);
        source = source == null ? in.subjects.behind(i) : source;
        if (source == null && as == i - 2) {
            boolean pronoun = SpeakerWords.is(in.wording.form(i - 1), SpeakerWords.Sort.PRONOUN);
            source = pronoun ? new Phrase(i - 1, i, false) : null;
        }
        if (source == null) {
            return;
        }
        addAround(
                AS_SAID,
                new Span(in.wording.span(i).start(), in.wording.span(i).end()),
                as,
                source,
                cue.stance(),
                Form.INDIRECT,
                limit);
    }

    /// «…, следует из отчёта X», «Как следует из документа, …»
    void findFollows(int i, Cue cue) {
        Phrase source =
                in.wording.formIn(in.sentence, i + 1).equals("из")
                        ? in.phrases.after(i + 2, true)
                        : null;
        if (source != null) {
            int start = in.wording.formIn(in.sentence, i - 1).equals("как") ? i - 1 : i;
            addAround(
                    "follows-from",
                    in.wording.span(i),
                    start,
                    source,
                    cue.stance(),
                    Form.ACCORDING_TO,
                    in.end);
        }
    }

    /// @param limit where a tag behind it starts: «По данным X, …, | пишет Y»
    void findAccordingTo(int i, int limit) {
        if (i >= limit) {
            return;
        }
        boolean own = stands("own", in.wording.formIn(in.sentence, i + 1));
        int noun = own ? i + 2 : behindAttributes(i);
        String form = in.wording.formIn(in.sentence, noun);
        if (stands("apart", form) && !in.isOpening(i) && !in.wording.isMark(i - 1)) {
            return;
        }
        if (findAccordingToName(i, limit)) {
            return;
        }
        if (in.wording.form(i).equals(BY_DOCUMENT) && stands("itself", form)) {
            findByDocument(i, limit);
            return;
        }
        if (!stands(in.wording.form(i), form)) {
            return;
        }
        Phrase source = own ? new Phrase(i + 1, i + 3, true) : in.phrases.after(noun + 1, true);
        if (source != null && (own || !isSubject(source))) {
            addAround(
                    own ? "according-to-pronoun" : "according-to",
                    in.wording.span(i, noun + 1),
                    i,
                    source,
                    Stance.ASSERT,
                    Form.ACCORDING_TO,
                    limit);
        }
    }

    /// «По подсчётам | перенос дороги | обойдётся дорого»: a thing in the nominative is what is spoken of.
    private boolean isSubject(Phrase source) {
        int noun = in.wording.behindAttributes(source.first(), source.end() - 1);
        return in.wording.upos(noun).equals("NOUN")
                && !in.wording.isAnimate(noun)
                && !in.wording.isCapital(noun)
                && !in.wording.isAcronym(noun)
                && in.wording.grammaticalCase(noun).equals("Nom");
    }

    /// «согласно | договору завода»: the document itself is the source.
    private void findByDocument(int i, int limit) {
        Phrase source = in.phrases.after(i + 1, true);
        if (source != null) {
            addAround(
                    "according-to-document",
                    in.wording.span(i),
                    i,
                    source,
                    Stance.ASSERT,
                    Form.ACCORDING_TO,
                    limit);
        }
    }

    /// «согласно | River Post, …»: a name right behind the preposition; but not «согласно закону».
    private boolean findAccordingToName(int i, int limit) {
        int name = i + 1;
        boolean named =
                in.wording.form(i).equals("согласно")
                        && name < in.end
                        && (in.wording.isLatin(name) || in.wording.isAcronym(name));
        Phrase source = named ? in.phrases.after(name, true) : null;
        if (source != null) {
            addAround(
                    "according-to",
                    in.wording.span(i),
                    i,
                    source,
                    Stance.ASSERT,
                    Form.ACCORDING_TO,
                    limit);
        }
        return source != null;
    }

    private static boolean stands(String row, String form) {
        return ACCORDING.getOrDefault(row, Set.of()).contains(form);
    }

    /// «по | последним имеющимся | данным»: the first noun of the row behind nothing but attributes.
    private int behindAttributes(int preposition) {
        String row = in.wording.form(preposition);
        int noun = preposition + 1;
        int most = Math.min(in.end - 1, noun + MOST_ATTRIBUTES);
        while (noun < most && !stands(row, in.wording.form(noun)) && in.wording.isAttribute(noun)) {
            noun++;
        }
        return noun;
    }

    /// A parenthesis with its source: the content is what stands around it in the sentence.
    void addAround(
            String rule,
            Span cue,
            int start,
            @Nullable Phrase source,
            Stance stance,
            Form form,
            int limit) {
        int behind = in.wording.wordAt(cue.end());
        behind = source == null ? behind : Math.max(behind, source.end());
        Phrase origin = in.origin(source, behind);
        behind = origin == null ? behind : Math.max(behind, origin.end());
        behind = behindAside(behind, rule.equals(AS_SAID));
        var content = new ArrayList<Span>();
        boolean opens = start <= in.first + 2 || in.isOpening(start) || opensClause(start);
        if (!opens) {
            in.clauses.trimmed(in.first, start).ifPresent(content::add);
        }
        if (behind < Math.max(limit, behind)) {
            in.clauses.trimmed(behind, limit).ifPresent(content::add);
        }
        Optional<Span> quoted =
                content.size() == 1 ? wholeQuotation(content.getFirst()) : Optional.empty();
        if (form == Form.ACCORDING_TO) {
            in.add(rule, cue, source, content, form, stance);
        } else if (quoted.isPresent()) {
            in.add(rule, cue, source, List.of(quoted.get()), Form.DIRECT, stance);
        } else {
            in.add(rule, cue, source, content, in.clauses.form(content), stance);
        }
    }

    /// «Как сказал мэр, | „мост ещё совсем цел“»: what stands within the marks, where nothing stands outside of them.
    private Optional<Span> wholeQuotation(Span content) {
        int first = in.wording.wordAt(content.start());
        Quotations.Quotation quotation = in.quotations.around(first);
        boolean whole =
                quotation != null
                        && quotation.isSpeech()
                        && quotation.open() == first
                        && in.wording.span(quotation.close()).end() == content.end();
        return quotation != null && whole ? in.clauses.inside(quotation) : Optional.empty();
    }

    /// «мост, которому, | по словам мэра, | сто лет», «…, но, | по словам мэра, | …»: what stands before is another clause.
    private boolean opensClause(int start) {
        int at = start - 1;
        while (at > in.first && in.wording.form(at).equals(",")) {
            at--;
        }
        int last = at;
        while (at > in.first && SpeakerWords.is(in.wording.form(at), SpeakerWords.Sort.STOP)) {
            at--;
        }
        return at < last && in.wording.isMark(at);
    }

    /// One behind what is still said of the source: «мэра | (Zareev), слова которого приводит газета, | дорога цела».
    private int behindAside(int word, boolean closed) {
        int at = word;
        if (in.wording.formIn(in.sentence, at).equals("(")) {
            at = nextOf(")", at) + 1;
        }
        if (in.wording.formIn(in.sentence, at).equals(",") && isWhich(at + 1)) {
            return nextOf(",", at + 1);
        }
        return closed && at < in.end ? nextOf(",", at) : at;
    }

    private boolean isWhich(int word) {
        return in.wording.formIn(in.sentence, word).startsWith("котор")
                || in.wording.formIn(in.sentence, word + 1).startsWith("котор");
    }

    /// The next such mark; the word itself where none is near.
    private int nextOf(String mark, int word) {
        for (int i = word; i < Math.min(in.end, word + MOST_WORDS_TO_COMMA); i++) {
            if (in.wording.form(i).equals(mark)) {
                return i;
            }
        }
        return word;
    }

    private static Map<String, Set<String>> accordingTo() {
        var nouns = new TreeMap<String, Set<String>>();
        for (Table.Row row : Table.beside(Attributions.class, "russian/according.txt").rows()) {
            nouns.computeIfAbsent(row.cell(0), k -> new TreeSet<>()).addAll(row.words(1));
        }
        return nouns;
    }
}
