package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;
import org.letopis.model.Statement.Stance;
import org.letopis.reading.Cues.Cue;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Attributions in parenthesis, with the content around them: «По данным X, …», «…, как сообщил X».
final class Parentheses {
    static final String AS_SAID = "as-said";

    /// «как сообщают военные с места событий, …»: farther on no comma closes the parenthesis. Ours.
    private static final int MOST_WORDS_TO_COMMA = 8;

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
        Phrase source = in.phrases.after(i + 1, false);
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
        String next = in.wording.formIn(in.sentence, i + 1);
        boolean own = ACCORDING.getOrDefault("own", Set.of()).contains(next);
        int noun = own ? i + 2 : i + 1;
        boolean apart = ACCORDING.getOrDefault("apart", Set.of()).contains(next);
        if (apart && !in.isOpening(i) && !in.wording.isMark(i - 1)) {
            return;
        }
        if (findAccordingToName(i, limit)
                || !ACCORDING
                        .getOrDefault(in.wording.form(i), Set.of())
                        .contains(in.wording.formIn(in.sentence, noun))) {
            return;
        }
        Phrase source = own ? new Phrase(i + 1, i + 2, true) : in.phrases.after(i + 2, true);
        if (source != null) {
            Span cue = in.wording.span(i, own ? i + 3 : i + 2);
            addAround(
                    own ? "according-to-pronoun" : "according-to",
                    cue,
                    i,
                    own ? new Phrase(i + 1, i + 3, true) : source,
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
        boolean opens = start <= in.first + 2 || in.isOpening(start);
        if (!opens) {
            in.clauses.trimmed(in.first, start).ifPresent(content::add);
        }
        if (behind < Math.max(limit, behind)) {
            in.clauses.trimmed(behind, limit).ifPresent(content::add);
        }
        in.add(rule, cue, source, content, form, stance);
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
