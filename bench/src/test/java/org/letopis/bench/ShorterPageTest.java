package org.letopis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pages with only the first paragraphs of their reports.
class ShorterPageTest {
    private static final List<String> PARAGRAPHS =
            IntStream.rangeClosed(1, 9)
                    .mapToObj(i ->
                            "Paragraph " + i + " on the bridge over the Virna, closed in April.")
                    .map(text -> text + " It opens again in May.")
                    .toList();

    private static GoldPage page(List<String> shown) {
        String html = shown.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining());
        byte[] bytes = ("<body>" + html + "<p>More news</p>").getBytes(StandardCharsets.UTF_8);
        return new GoldPage(
                "set", "site.example", Page.of("p", bytes), String.join("\n", PARAGRAPHS), false);
    }

    @Test
    void somePagesLoseTheEndOfTheirReport() throws IOException {
        var shorter = new ShorterPage();
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i < 40; i++) {
            GoldPage cut = shorter.of(page(PARAGRAPHS));
            int kept = cut.body().lines().toList().size();
            String html = new String(cut.bytes(), StandardCharsets.UTF_8);
            assertThat(html).contains("More news").contains(PARAGRAPHS.get(kept - 1));
            if (kept < PARAGRAPHS.size()) {
                assertThat(html).doesNotContain(PARAGRAPHS.get(kept));
            }
            lengths.add(kept);
        }

        assertThat(lengths).contains(PARAGRAPHS.size()).anyMatch(length -> length <= 5);
    }

    @Test
    void aPageWhoseReportIsNotFoundInItStaysAsItIs() throws IOException {
        var shorter = new ShorterPage();
        for (int i = 0; i < 20; i++) {
            GoldPage page = page(List.of("Another text"));
            assertThat(shorter.of(page)).isSameAs(page);
        }
    }
}
