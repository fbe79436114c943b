package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The quotations of a report: what stands between quotation marks that match, within one paragraph or over
/// several that one speaker's words fill.
final class Quotations {
    /// Shorter ones are names: «Кременская правда».
    private static final int FEWEST_WORDS_OF_SPEECH = 4;

    /// @param open word number of the opening mark
    /// @param close word number of the closing mark
    record Quotation(int open, int close) {
        boolean isSpeech() {
            return close - open - 1 >= FEWEST_WORDS_OF_SPEECH;
        }
    }

    /// Speech goes on through so many paragraphs at most before its mark closes. Ours.
    private static final int MOST_PARAGRAPHS = 6;

    private static final int CLOSED = -2;

    private final List<Quotation> ofWords = new ArrayList<>();
    private final @Nullable Quotation[] around;

    private Quotations(int words) {
        this.around = new Quotation[words];
    }

    static Quotations find(Wording wording, List<Span> parts) {
        var quotations = new Quotations(wording.size());
        int pending = -1;
        int since = 0;
        for (Span part : parts) {
            int first = wording.wordAt(part.start());
            int end = wording.wordAt(part.end());
            if (pending >= 0 && ++since > MOST_PARAGRAPHS) {
                pending = -1;
            }
            int open = quotations.findIn(wording, first, end, pending);
            pending = open == first ? open : open == CLOSED ? -1 : pending;
            since = open == first ? 0 : since;
        }
        return quotations;
    }

    /// Finds those of one paragraph.
    ///
    /// @param pending the mark that opened a quotation in a paragraph before and was not closed, or -1
    /// @return the first mark that is left open, [#CLOSED] where the paragraph closes the one before it, else -1
    private int findIn(Wording wording, int first, int end, int pending) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean closed = false;
        for (int i = first; i < end; i++) {
            if (!isMarkOfQuotation(wording.form(i))) {
                continue;
            }
            boolean closes =
                    switch (wording.form(i)) {
                        case "«", "„" -> false;
                        case "»", "”" -> true;
                        default -> !opens(wording, i, open);
                    };
            if (!closes) {
                open.push(i);
            } else if (!open.isEmpty()) {
                close(open, i);
            } else if (pending >= 0 && !closed) {
                closed = true;
                add(pending, i);
            }
        }
        return open.isEmpty() ? (closed ? CLOSED : -1) : open.getLast();
    }

    private static boolean isMarkOfQuotation(String form) {
        return form.length() == 1 && "«»„“”\"".contains(form);
    }

    /// A straight mark, and one that ends „so“ and begins “so”, opens where a space, but no word, stands before it.
    private static boolean opens(Wording wording, int i, Deque<Integer> open) {
        boolean spaceBefore = i == 0 || wording.span(i - 1).end() < wording.span(i).start();
        boolean spaceAfter =
                i + 1 == wording.size() || wording.span(i + 1).start() > wording.span(i).end();
        return spaceBefore == spaceAfter ? open.isEmpty() : spaceBefore;
    }

    private void close(Deque<Integer> open, int at) {
        int start = open.pop();
        if (open.isEmpty()) {
            add(start, at);
        }
    }

    private void add(int start, int at) {
        var quotation = new Quotation(start, at);
        if (at - start > 2) {
            while (!ofWords.isEmpty() && ofWords.getLast().open() > start) {
                ofWords.removeLast();
            }
            ofWords.add(quotation);
        }
        Arrays.fill(around, start, at + 1, quotation);
    }

    /// The first outermost quotation of more than one word that opens at a word or behind it; null where none does.
    @Nullable Quotation nextFrom(int word) {
        int low = 0;
        int high = ofWords.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ofWords.get(middle).open() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ofWords.size() ? ofWords.get(low) : null;
    }

    /// The outermost quotation that a word stands in, its marks included.
    @Nullable Quotation around(int word) {
        return word >= 0 && word < around.length ? around[word] : null;
    }

    /// Whether a stretch of words stands in a quotation too short for speech, as in the name of a paper or a film:
    /// «Россия сегодня».
    boolean isInName(Wording wording, int first, int end) {
        Quotation quotation = around(first);
        if (quotation == null || quotation.isSpeech() || end > quotation.close()) {
            return false;
        }
        int sentence = wording.sentenceOf(first);
        return !wording.formIn(sentence, quotation.open() - 1).equals(":")
                && !wording.formIn(sentence, quotation.close() + 1).equals(",");
    }

    /// Whether somebody speaks in a quotation that a word stands in.
    boolean isInSpeech(int word) {
        Quotation quotation = around(word);
        return quotation != null && quotation.isSpeech();
    }
}
