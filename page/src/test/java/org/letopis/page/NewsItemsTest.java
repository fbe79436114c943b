package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letopis.model.Dateline;
import org.letopis.model.Extraction;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Items of agencies: ninjs, NewsML-G2, NITF; JSON of no standard; texts with a header.
class NewsItemsTest {
    private static final String NINJS_1 =
            """
            {"uri": "https://agency.example/1", "type": "text", "versioncreated": "2023-04-12T08:40:00+03:00", "language": "ru",
             "headline": "Мост закрыли", "byline": "Вера Лугова", "located": "Кременск", "copyrightholder": "Вестник",
             "description_text": "Переправа закрыта на неделю, пока идёт ремонт.", "body_xhtml": "<p>Мост через Вирну закрыли.</p><p>Ходит паром.</p>",
             "body_text": "Мост через Вирну закрыли. Ходит паром.", "subject": [{"name": "транспорт"}],
             "associations": {"main": {"type": "picture", "byline": "Пресс-служба", "description_text": "Мост весной",
               "renditions": {"small": {"href": "https://agency.example/s.jpg", "width": 100}, "big": {"href": "https://agency.example/b.jpg", "width": 900}}}}}
            """;

    private static final String NINJS_2 =
            """
            {"uri": "https://agency.example/1", "type": "text", "versioncreated": "2023-04-12T08:40:00+03:00", "language": "ru",
             "headlines": [{"role": "short", "value": "Мост"}, {"role": "main", "value": "Мост закрыли"}], "by": "Вера Лугова", "located": "Кременск",
             "copyrightholder": "Вестник", "descriptions": [{"role": "text", "value": "Переправа закрыта на неделю, пока идёт ремонт."}],
             "bodies": [{"role": "text", "contenttype": "text/plain", "value": "Мост через Вирну закрыли. Ходит паром."},
                        {"role": "html", "contenttype": "text/html", "value": "<p>Мост через Вирну закрыли.</p><p>Ходит паром.</p>"}],
             "subjects": [{"name": "транспорт"}],
             "associations": [{"name": "main", "type": "picture", "by": "Пресс-служба", "descriptions": [{"value": "Мост весной"}],
               "renditions": [{"href": "https://agency.example/s.jpg", "width": 100}, {"href": "https://agency.example/b.jpg", "width": 900}]}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {NINJS_1, NINJS_2, "3"})
    void ninjsOfAnyVersionGivesTheSameReport(String given) {
        String json =
                given.equals("3")
                        ? NINJS_2.replace("versioncreated", "versionCreated")
                                .replace("contenttype", "contentType")
                                .replace("copyrightholder", "copyrightHolder")
                        : given;
        Report report = (Report) read(json).getFirst();
        assertThat(report.headline()).isEqualTo("Мост закрыли");
        assertThat(report.body())
                .isEqualTo(
                        "Переправа закрыта на неделю, пока идёт ремонт.\nМост через Вирну закрыли.\nХодит паром.");
        assertThat(report.authors()).containsExactly("Вера Лугова");
        assertThat(report.published()).hasToString("2023-04-12T08:40+03:00");
        assertThat(report.outlet()).isEqualTo("Вестник");
        assertThat(report.topics()).containsExactly("транспорт");
        assertThat(report.dateline()).extracting(Dateline::place).isEqualTo("Кременск");
        assertThat(report.photos())
                .containsExactly(
                        new Photo(
                                "https://agency.example/b.jpg",
                                "Мост весной",
                                "Пресс-служба",
                                null));
    }

    private static final String NEWSML =
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:1" xml:lang="ru">
            <itemMeta><itemClass qcode="ninat:text"/><provider><name>Вестник</name></provider><versionCreated>2023-04-12T08:40:00+03:00</versionCreated></itemMeta>
            <contentMeta><located><name>Кременск</name></located><creator><name>Вера Лугова</name></creator><subject><name>транспорт</name></subject>
            <headline>Мост закрыли</headline></contentMeta>
            <contentSet><inlineXML contenttype="%s">%s</inlineXML></contentSet></newsItem>
            """;

    private static final String NITF =
            """
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Мост</hl1></hedline></body.head>
            <body.content><p>Мост через Вирну закрыли.</p><hl2>Что дальше</hl2><media media-type="image"><media-reference source="https://agency.example/b.jpg"/>
            <media-caption>Мост весной</media-caption><media-producer>Пресс-служба</media-producer></media><p>Ходит паром.</p></body.content></body></nitf>
            """;

    private static final String XHTML =
            "<h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:body><h:p>Мост через Вирну закрыли.</h:p><h:p>Ходит паром.</h:p></h:body></h:html>";

    @Test
    void newsMlWithNitf() {
        Report report = (Report) read(NEWSML.formatted("application/nitf+xml", NITF)).getFirst();
        assertThat(report.headline()).isEqualTo("Мост закрыли");
        assertThat(report.body()).isEqualTo("Мост через Вирну закрыли.\nЧто дальше\nХодит паром.");
        assertThat(report.authors()).containsExactly("Вера Лугова");
        assertThat(report.published()).hasToString("2023-04-12T08:40+03:00");
        assertThat(report.outlet()).isEqualTo("Вестник");
        assertThat(report.topics()).containsExactly("транспорт");
        assertThat(report.dateline()).extracting(Dateline::place).isEqualTo("Кременск");
        assertThat(report.photos())
                .containsExactly(
                        new Photo(
                                "https://agency.example/b.jpg",
                                "Мост весной",
                                "Пресс-служба",
                                null));
    }

    @Test
    void newsMlWithHtml() {
        Report report = (Report) read(NEWSML.formatted("application/xhtml+xml", XHTML)).getFirst();
        assertThat(report.body()).isEqualTo("Мост через Вирну закрыли.\nХодит паром.");
    }

    @Test
    void aMessageHoldsItemsAndWhatIsNoText() {
        String picture = NEWSML.formatted("x", "").replace("ninat:text", "ninat:picture");
        String message =
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>"
                        + NEWSML.formatted("x", NITF)
                        + picture
                        + "<packageItem/></itemSet></newsMessage>";
        List<Item> items = items(message);
        assertThat(items.getFirst()).isInstanceOf(Item.Found.class);
        assertThat(items.subList(1, 3))
                .containsExactly(
                        new Item.PassedOver("item#2", "picture"),
                        new Item.PassedOver("item#3", "packageitem"));
    }

    @Test
    void nitfAlone() {
        Report report = (Report) read("<?xml version=\"1.0\"?>" + NITF).getFirst();
        assertThat(report.headline()).isEqualTo("Мост");
    }

    @Test
    void linesOfJsonAreItemsAndABrokenOneIsRefused() {
        List<Extraction> read =
                read(
                        """
                        {"title": "Мост закрыли", "url": "https://kurier.example/1", "date": "2023-04-12", "text": "Мост через Вирну закрыли.\\n\\nХодит паром.", "source": "Курьер"}
                        {"title": "Сломано", "text": "…
                        {"channel": "Курьер", "date": "2023-04-12T09:00:00+00:00", "text": "Паром пошёл\\n\\nПервый рейс в девять утра."}
                        """);
        assertThat(((Report) read.getFirst()).outlet()).isEqualTo("Курьер");
        assertThat(read.get(1))
                .extracting(e -> ((Unreadable) e).reason())
                .isEqualTo(Unreadable.Reason.DAMAGED);
        Report post = (Report) read.get(2);
        assertThat(post.headline()).isEqualTo("Паром пошёл");
        assertThat(post.body()).isEqualTo("Первый рейс в девять утра.");
    }

    @Test
    void aTextWithAHeader() {
        Report report =
                (Report)
                        read("""
                        Заголовок: Мост закрыли
                        Дата: 12 апреля 2023, 08:40
                        Источник: Курьер
                        Автор: Вера Лугова
                        URL: https://kurier.example/1

                        Мост через Вирну закрыли.
                        Ходит паром.
                        """)
                                .getFirst();
        assertThat(report.headline()).isEqualTo("Мост закрыли");
        assertThat(report.published()).hasToString("2023-04-12T08:40");
        assertThat(report.outlet()).isEqualTo("Курьер");
        assertThat(report.authors()).containsExactly("Вера Лугова");
        assertThat(report.url()).isEqualTo("https://kurier.example/1");
        assertThat(report.body()).isEqualTo("Мост через Вирну закрыли.\nХодит паром.");
    }

    @Test
    void aColonInTheFirstLineIsNoHeader() {
        Report report =
                (Report) read("Мэр: мост откроют\n\nМост откроют завтра, сказал мэр.\n").getFirst();
        assertThat(report.headline()).isEqualTo("Мэр: мост откроют");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><svg><text>a</text></svg>",
                "{\"name\": \"tool\", \"version\": \"1\"}"
            })
    void otherXmlAndJsonAreRefused(String text) {
        assertThat(read(text).getFirst()).isInstanceOf(Unreadable.class);
        assertThat(Items.areIn(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    private static List<Item> items(String text) {
        var all = new ArrayList<Item>();
        try (Items items =
                Items.in("item", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            items.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    private static List<Extraction> read(String text) {
        return items(text).stream()
                .map(item ->
                        switch (item) {
                            case Item.Found found -> found.extract(Given.NOTHING);
                            case Item.Refused(Unreadable why) -> why;
                            case Item.PassedOver(String name, String kind) ->
                                    new Unreadable(name, Unreadable.Reason.NO_REPORT, kind);
                        })
                .toList();
    }
}
