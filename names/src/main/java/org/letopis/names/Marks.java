package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;

import java.util.ArrayList;
import java.util.List;

/// The mentions of a report by the words that they cover.
final class Marks {
    /// A mention from one word to the one before `end`.
    record Mark(Mention mention, int first, int end) {
        boolean is(Name.Type type) {
            return mention.type() == type;
        }
    }

    private final List<Mark> all = new ArrayList<>();
    private final @Nullable Mark[] personFrom;
    private final @Nullable Mark[] bodyFrom;
    private final @Nullable Mark[] outerAt;

    Marks(Grammar grammar, List<Mention> mentions) {
        this.personFrom = new Mark[grammar.size()];
        this.bodyFrom = new Mark[grammar.size()];
        this.outerAt = new Mark[grammar.size()];
        for (Mention mention : mentions) {
            int first = grammar.wordAt(mention.span().start());
            int end = grammar.wordAt(mention.span().end() - 1) + 1;
            if (first < Math.min(end, grammar.size())) {
                add(new Mark(mention, first, Math.min(end, grammar.size())));
            }
        }
    }

    private void add(Mark mark) {
        all.add(mark);
        @Nullable Mark[] from = mark.is(Name.Type.PER) ? personFrom : bodyFrom;
        if (from[mark.first()] == null) {
            from[mark.first()] = mark;
        }
        for (int i = mark.first(); i < mark.end() && outerAt[i] == null; i++) {
            outerAt[i] = mark;
        }
    }

    /// In the order of the text, an outer one before those nested in it.
    List<Mark> all() {
        return all;
    }

    /// The longest person's name that starts at a word.
    @Nullable Mark personFrom(int word) {
        return word < personFrom.length ? personFrom[word] : null;
    }

    /// The longest name of an organisation or place that starts at a word.
    @Nullable Mark bodyFrom(int word) {
        return word < bodyFrom.length ? bodyFrom[word] : null;
    }

    /// The outermost mention that covers a word.
    @Nullable Mark outerAt(int word) {
        return word < outerAt.length ? outerAt[word] : null;
    }
}
