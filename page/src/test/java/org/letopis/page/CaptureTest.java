package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Moment;
import org.letopis.model.Report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/// No report is dated after the capture of its page.
class CaptureTest {
    private static final long SEED = 20230412;

    @Test
    void whateverThePageSays() {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String html =
                    """
                    <html><head><meta property="article:published_time" content="%s"><meta property="article:modified_time" content="%s">
                    <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "%s"}</script></head><body><article>
                    <h1>Мост через Тихую закрыли на ремонт</h1><time datetime="%s">сегодня</time>
                    <p>КРЕМЕНСК, 12 апр - Курьер. Мост через реку Тихую закрыли на ремонт, сообщает администрация города.</p>
                    <p>Работы продлятся до конца месяца, движение переведено на объездную дорогу.</p></article></body></html>
                    """
                            .formatted(time(random), time(random), time(random), time(random));
            Instant captured = Instant.parse(time(random));
            var given = new Given(null, null, null, captured);
            Report report = Pages.report(Extractor.extract(Pages.text(html), given));
            Moment published = report.published();
            Moment modified = report.modified();
            assertThat(published == null || !published.isAfter(captured))
                    .as("seed %s, %s", SEED, i)
                    .isTrue();
            assertThat(modified == null || !modified.isAfter(captured))
                    .as("seed %s, %s", SEED, i)
                    .isTrue();
        }
    }

    @Test
    void theUserIsBelievedAllTheSame() {
        var given =
                new Given(
                        null,
                        Moment.on(LocalDate.of(2024, 1, 1)),
                        null,
                        Instant.parse("2023-01-01T00:00:00Z"));
        Report report = Pages.report(Extractor.extract(Pages.text("Мост\n\nМост закрыли."), given));
        assertThat(report.published()).hasToString("2024-01-01");
    }

    private static String time(Random random) {
        long from = Instant.parse("2021-01-01T00:00:00Z").getEpochSecond();
        return Instant.ofEpochSecond(from + random.nextInt(4 * 365 * 86_400)).toString();
    }
}
