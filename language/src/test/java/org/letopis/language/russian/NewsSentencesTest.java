package org.letopis.language.russian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.language.Languages;
import org.letopis.model.Span;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The sentences of `news-sentences.txt`, cut where a reader would cut them.
class NewsSentencesTest {
    /// Wanted of the ends inside of blocks.
    private static final double F1 = 0.99;

    @Test
    void endsTheSentencesOfNewsWhereAReaderWould() throws IOException {
        int wanted = 0;
        int found = 0;
        int right = 0;
        var wrong = new ArrayList<String>();
        List<String> blocks = blocks();
        for (String block : blocks) {
            String text = block.replace("|", "");
            var gold = new TreeSet<>(wantedEnds(block));
            var ends = new TreeSet<>(foundEnds(text));
            if (!gold.equals(ends)) {
                wrong.add(marked(text, ends));
            }
            wanted += gold.size();
            found += ends.size();
            ends.retainAll(gold);
            right += ends.size();
        }

        assertThat(wanted + blocks.size()).as("sentences").isGreaterThanOrEqualTo(200);
        assertThat(2.0 * right / (wanted + found))
                .as("F1; cut otherwise:%n%s", String.join("\n", wrong))
                .isGreaterThanOrEqualTo(F1);
    }

    private static List<Integer> wantedEnds(String block) {
        var ends = new ArrayList<Integer>();
        for (int at = block.indexOf('|'); at >= 0; at = block.indexOf('|', at + 1)) {
            ends.add(at - ends.size());
        }
        return ends;
    }

    private static List<Integer> foundEnds(String text) {
        List<Span> sentences =
                Languages.of("ru")
                        .orElseThrow()
                        .analyse(text, List.of(new Span(0, text.length())))
                        .sentences();
        return sentences.subList(0, sentences.size() - 1).stream().map(Span::end).toList();
    }

    private static String marked(String text, NavigableSet<Integer> ends) {
        var marked = new StringBuilder(text);
        ends.descendingSet().forEach(end -> marked.insert((int) end, '|'));
        return marked.toString();
    }

    private static List<String> blocks() throws IOException {
        try (InputStream in = NewsSentencesTest.class.getResourceAsStream("news-sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
