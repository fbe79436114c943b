package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Block;
import org.letopis.model.Report;

class LiveBlogTest {
    private static final String POSTS =
            """
            <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Паводок в Кременске", "datePublished": "2023-04-12T08:00:00+03:00",
            "liveBlogUpdate": [
              {"@type": "BlogPosting", "datePublished": "2023-04-12T11:40:00+03:00", "headline": "Вода у моста поднялась", "articleBody": "Вода у моста через Вирну поднялась на метр, сообщает администрация города."},
              {"@type": "BlogPosting", "datePublished": "2023-04-12T09:15:00+03:00", "articleBody": "Движение по мосту через Вирну закрыли до особого распоряжения, паром ходит."}]}</script>
            """;

    @Test
    void postsThatThePageShowsGetTheirTimes() {
        Report report =
                report(
                        "<p>Следим за паводком на Вирне с самого утра, пишут наши корреспонденты из города.</p>"
                                + "<h3>Вода у моста поднялась</h3><p>Вода у моста через Вирну поднялась на метр, сообщает администрация города.</p>"
                                + "<p>Движение по мосту через Вирну закрыли до особого распоряжения, паром ходит.</p>");
        assertThat(report.blocks())
                .extracting(Block::time)
                .extracting(String::valueOf)
                .containsExactly(
                        "null",
                        "2023-04-12T11:40+03:00",
                        "2023-04-12T11:40+03:00",
                        "2023-04-12T09:15+03:00");
    }

    @Test
    void postsThatThePageLoadsLaterFollow() {
        Report report =
                report(
                        "<p>Следим за паводком на Вирне с самого утра, пишут наши корреспонденты из города.</p>"
                                + "<p>Самое важное собираем на этой странице весь день, обновляя её каждый час.</p>");
        assertThat(report.blocks()).hasSize(5);
        assertThat(report.blocks().get(2))
                .extracting(Block::kind, Block::text)
                .containsExactly(Block.Kind.SUBHEADING, "Вода у моста поднялась");
        assertThat(report.blocks().getLast().time()).hasToString("2023-04-12T09:15+03:00");
    }

    private static Report report(String body) {
        String html =
                "<html><head><title>Паводок в Кременске</title>"
                        + POSTS
                        + "</head><body><article><h1>Паводок в Кременске</h1>"
                        + body
                        + "</article></body></html>";
        return Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING));
    }
}
