package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Block;
import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Report;
import org.letopis.model.Unreadable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class FeedTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:creator="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>
              <title>Озёрский курьер</title><link>https://kurier.example/</link><language>ru-RU</language>
              <item>
                <title>Мост через Вирну закрыли</title>
                <link>https://kurier.example/2023/bridge</link>
                <description>Переправа откроется через неделю, пока ходит паром</description>
                <content:encoded><![CDATA[<p>Мост через Вирну закрыли на ремонт, сообщает администрация.</p>
                  <blockquote>Мы всё починим к маю</blockquote><p>Читайте также: <a href="/x">Паром</a></p>]]></content:encoded>
                <creator:creator>Вера Лугова</creator:creator>
                <category>Город</category>
                <pubDate>Wed, 12 Apr 2023 08:40:00 +0300</pubDate>
                <media:content url="https://kurier.example/bridge.jpg" type="image/jpeg">
                  <media:description>Мост весной</media:description><media:credit>Пресс-служба</media:credit>
                </media:content>
              </item>
              <item><title>Только заголовок</title><link>https://kurier.example/2</link></item>
            </channel></rss>
            """;

    @Test
    void anEntryIsAReport() {
        Report report = (Report) read("feed.xml", RSS).getFirst();
        assertThat(report.headline()).isEqualTo("Мост через Вирну закрыли");
        assertThat(report.lead()).startsWith("Переправа откроется");
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.QUOTATION);
        assertThat(report.authors()).containsExactly("Вера Лугова");
        assertThat(report.published()).hasToString("2023-04-12T08:40+03:00");
        assertThat(report.url()).isEqualTo("https://kurier.example/2023/bridge");
        assertThat(report.outlet()).isEqualTo("Озёрский курьер");
        assertThat(report.topics()).containsExactly("Город");
        assertThat(report.photos())
                .containsExactly(
                        new Photo(
                                "https://kurier.example/bridge.jpg",
                                "Мост весной",
                                "Пресс-служба",
                                null));
        assertThat(report.file()).isEqualTo("feed.xml#1");
        assertThat(report.text()).doesNotContain("Читайте также");
    }

    @Test
    void theIdIsOfTheEntryAlone() {
        String longer =
                RSS.replace(
                        "<item>\n    <title>Мост",
                        "<item><title>Новее</title></item><item>\n    <title>Мост");
        Report before = (Report) read("a.xml", RSS).getFirst();
        Report after = (Report) read("b.xml", longer).get(1);
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void anEntryWithoutTextIsRefusedWithItsAddress() {
        assertThat(read("feed.xml", RSS).get(1))
                .isEqualTo(
                        new Unreadable(
                                "feed.xml#2",
                                Unreadable.Reason.NO_REPORT,
                                "a headline without text; the page itself is at https://kurier.example/2"));
    }

    @Test
    void atomGivesItsTextAsMarkup() {
        Report report =
                (Report)
                        read(
                                        "atom",
                                        """
                                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example/">
                                        <title>Lakeville Post</title>
                                        <entry><title type="html">Ferry &amp;amp; bridge</title><link rel="alternate" href="news/7"/>
                                        <author><name>Anna Berg</name><email>anna@post.example</email></author>
                                        <published>2023-04-12T08:40:00Z</published><updated>2023-04-12T09:00:00Z</updated>
                                        <category term="town" label="Town"/>
                                        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge was closed on Monday.</p><p>A ferry runs.</p></div></content>
                                        </entry></feed>
                                        """)
                                .getFirst();
        assertThat(report.headline()).isEqualTo("Ferry & bridge");
        assertThat(report.body()).isEqualTo("The bridge was closed on Monday.\nA ferry runs.");
        assertThat(report.url()).isEqualTo("https://post.example/news/7");
        assertThat(report.authors()).containsExactly("Anna Berg");
        assertThat(report.modified()).hasToString("2023-04-12T09:00Z");
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void brokenFeedsAreReadAsFarAsTheyGo() {
        String broken =
                """


                Warning: something failed<br />
                <rss><channel><title>Post & Courier</title>
                <item><title>Rain &nbsp;&mdash; and fog</title><description>It rained on <b>Monday & Tuesday</description>
                <item><title>Second</title><description>&lt;p&gt;It was dry &amp;lt; 5 mm.&lt;/p&gt;
                """;
        List<Extraction> reports = read("broken", broken);
        assertThat(reports).hasSize(2);
        Report first = (Report) reports.getFirst();
        assertThat(first.headline()).isEqualTo("Rain — and fog");
        assertThat(first.body()).isEqualTo("It rained on Monday & Tuesday");
        assertThat(first.outlet()).isEqualTo("Post & Courier");
        assertThat(((Report) reports.get(1)).body()).isEqualTo("It was dry < 5 mm.");
    }

    @Test
    void declaredAndUndeclaredCharsetsComeOutRight() {
        for (String charset : List.of("windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-8")) {
            byte[] bytes = RSS.replace("UTF-8", charset).getBytes(Charset.forName(charset));
            assertThat(headline(bytes)).as(charset).isEqualTo("Мост через Вирну закрыли");
            byte[] silent =
                    RSS.replace(" encoding=\"UTF-8\"", "").getBytes(Charset.forName(charset));
            assertThat(headline(silent)).as(charset).isEqualTo("Мост через Вирну закрыли");
        }
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() {
        String bomb =
                """
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>Bomb</title><description>A text with &b; and &c; within it.</description></item></channel></rss>
                """;
        Report report = (Report) read("bomb", bomb).getFirst();
        assertThat(report.body()).isEqualTo("A text with &b; and &c; within it.");
    }

    @Test
    void anEntryIsNotDatedAfterItsFeedWasMade() {
        String feed =
                """
                <rss><channel><lastBuildDate>Wed, 12 Apr 2023 10:00:00 GMT</lastBuildDate>
                <item><title>A</title><description>The bridge was closed.</description><pubDate>Tue, 12 Apr 2033 08:00:00 GMT</pubDate></item>
                <item><title>B</title><description>The ferry runs again.</description><pubDate>Wed, 12 Apr 2023 08:00:00 GMT</pubDate></item>
                </channel></rss>
                """;
        List<Extraction> reports = read("feed", feed);
        assertThat(((Report) reports.getFirst()).published()).isNull();
        assertThat(((Report) reports.get(1)).published()).hasToString("2023-04-12T08:00Z");
    }

    private static String headline(byte[] bytes) {
        Item item = Items.in(Page.of("feed", bytes)).getFirst();
        return ((Report) ((Item.Found) item).extract(Given.NOTHING)).headline();
    }

    private static List<Extraction> read(String name, String feed) {
        var extractions = new ArrayList<Extraction>();
        for (Item item : Items.in(Page.of(name, feed.getBytes(StandardCharsets.UTF_8)))) {
            extractions.add(((Item.Found) item).extract(Given.NOTHING));
        }
        return extractions;
    }
}
