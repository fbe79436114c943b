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
    private static final Map<String, Set<String>> ACCORDING = accordingTo();

    private final OneSentence in;
    private final Wording wording;
    private final SourcePhrases phrases;
    private final Clauses clauses;
    private final int sentence;
    private final int first;
    private final int end;

    Parentheses(OneSentence in) {
        this.in = in;
        this.wording = in.wording;
        this.phrases = in.phrases;
        this.clauses = in.clauses;
        this.sentence = in.sentence;
        this.first = in.first;
        this.end = in.end;
    }

    /// Whether an according-to may start with a word.
    static boolean startWith(String form) {
        return ACCORDING.containsKey(form);
    }

    /// «Как сообщил X, …» and «…, как сообщил X, …».
    void findAs(int i, Cue cue, int limit) {
        Phrase source = phrases.after(i + 1, false);
        if (source == null) {
            return;
        }
        int as = wording.form(i - 1).equals("как") ? i - 1 : i - 2;
        addAround(
                "as-said",
                new Span(wording.span(i).start(), wording.span(i).end()),
                as,
                source,
                cue.stance(),
                Form.INDIRECT,
                limit);
    }

    /// «…, следует из отчёта X», «Как следует из документа, …»
    void findFollows(int i, Cue cue) {
        Phrase source =
                wording.formIn(sentence, i + 1).equals("из") ? phrases.after(i + 2, true) : null;
        if (source != null) {
            int start = wording.formIn(sentence, i - 1).equals("как") ? i - 1 : i;
            addAround(
                    "follows-from",
                    wording.span(i),
                    start,
                    source,
                    cue.stance(),
                    Form.ACCORDING_TO,
                    end);
        }
    }

    void findAccordingTo(int i) {
        String next = wording.formIn(sentence, i + 1);
        boolean own = ACCORDING.getOrDefault("own", Set.of()).contains(next);
        int noun = own ? i + 2 : i + 1;
        boolean apart = ACCORDING.getOrDefault("apart", Set.of()).contains(next);
        if (apart && !in.isOpening(i) && !wording.isMark(i - 1)) {
            return;
        }
        if (!ACCORDING
                .getOrDefault(wording.form(i), Set.of())
                .contains(wording.formIn(sentence, noun))) {
            return;
        }
        Phrase source = own ? new Phrase(i + 1, i + 2, true) : phrases.after(i + 2, true);
        if (source != null) {
            Span cue = wording.span(i, own ? i + 3 : i + 2);
            addAround(
                    own ? "according-to-pronoun" : "according-to",
                    cue,
                    i,
                    own ? new Phrase(i + 1, i + 3, true) : source,
                    Stance.ASSERT,
                    Form.ACCORDING_TO,
                    end);
        }
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
        int behind = source == null ? wording.wordAt(cue.end()) : source.end();
        var content = new ArrayList<Span>();
        boolean opens = start <= first + 2 || in.isOpening(start);
        if (!opens) {
            clauses.trimmed(first, start).ifPresent(content::add);
        }
        if (behind < Math.max(limit, behind)) {
            clauses.trimmed(behind, limit).ifPresent(content::add);
        }
        in.add(rule, cue, source, content, form, stance);
    }

    private static Map<String, Set<String>> accordingTo() {
        var nouns = new TreeMap<String, Set<String>>();
        for (Table.Row row : Table.beside(Attributions.class, "russian/according.txt").rows()) {
            nouns.computeIfAbsent(row.cell(0), k -> new TreeSet<>()).addAll(row.words(1));
        }
        return nouns;
    }
}
