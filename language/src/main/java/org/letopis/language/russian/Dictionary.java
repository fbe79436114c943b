package org.letopis.language.russian;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The compiled dictionary: word forms, and endings to guess by, each with a list of entries.
///
/// An entry is one int: the paradigm in the high 16 bits, then 8 bits of the form's place in it, then 8 bits of how
/// probable this reading of the form is (of 255), or how many lexemes of the dictionary end so.
final class Dictionary {
    /// Of the binary form; counts up with every change of it.
    static final int VERSION = 2;

    static final String RESOURCE = "/org/letopis/dictionary/ru/dictionary.bin";

    /// Endings to guess by are at most so long, as in pymorphy2.
    static final int LONGEST_ENDING = 5;

    /// No such form.
    static final int NONE = -1;

    private final Paradigms paradigms;
    private final int[] listStarts;
    private final int[] entries;
    private final Automaton forms;
    private final Automaton commonEndings;
    private final Automaton nameEndings;

    private Dictionary(BinaryResource in) throws IOException {
        paradigms = new Paradigms(in);
        listStarts = in.ints();
        entries = in.ints();
        forms = automaton(in);
        commonEndings = automaton(in);
        nameEndings = automaton(in);
    }

    static Dictionary load() {
        try (BinaryResource in = BinaryResource.open(RESOURCE, VERSION)) {
            var dictionary = new Dictionary(in);
            in.end();
            return dictionary;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
        }
    }

    private static Automaton automaton(BinaryResource in) throws IOException {
        int[] edges = in.ints();
        return new Automaton(edges, edges[edges.length - 1]);
    }

    Paradigms paradigms() {
        return paradigms;
    }

    /// The list of entries for the form that the letters from `from` on spell, or [#NONE].
    int find(Letters word, int from, int to) {
        int state = forms.start();
        for (int i = from; i < to; i++) {
            state = forms.step(state, word.label(i));
            if (state == Automaton.NOWHERE) {
                return NONE;
            }
        }
        return forms.number(state);
    }

    /// The list of entries for the longest known ending of a common word, or [#NONE].
    ///
    /// @param longest how many letters of the end are looked at
    int guessCommon(Letters word, int longest) {
        return guess(commonEndings, word, longest);
    }

    /// The list of entries for the longest known ending of a name, or [#NONE].
    int guessName(Letters word, int longest) {
        return guess(nameEndings, word, longest);
    }

    int listSize(int list) {
        return listStarts[list + 1] - listStarts[list];
    }

    int entry(int list, int index) {
        return entries[listStarts[list] + index];
    }

    static int paradigm(int entry) {
        return entry >>> 16;
    }

    static int place(int entry) {
        return entry >>> 8 & 0xFF;
    }

    /// How probable, 0 to 255.
    static int weight(int entry) {
        return entry & 0xFF;
    }

    Tag tag(int entry) {
        return paradigms.tag(paradigm(entry), place(entry));
    }

    private static int guess(Automaton endings, Letters word, int longest) {
        int found = NONE;
        int state = endings.start();
        int shortest = Math.max(1, word.length() - longest);
        for (int i = word.length() - 1; i >= shortest; i--) {
            state = endings.step(state, word.label(i));
            if (state == Automaton.NOWHERE) {
                break;
            }
            int number = endings.number(state);
            if (number != Automaton.NOWHERE) {
                found = number;
            }
        }
        return found;
    }
}
