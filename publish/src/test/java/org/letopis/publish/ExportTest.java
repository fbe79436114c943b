package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Feeds and data, read back as other programs read them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final String ATOM = "story/flood/feed.atom";
    private WrittenSite site;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        Dossier.write(InventedChronicle.chronicle(), folder, InterfaceLanguage.ENGLISH, "0.1.0");
        site = WrittenSite.in(folder);
    }

    @Test
    void atomHasWhatTheStandardAsksFor() {
        Element feed = site.document(ATOM).getDocumentElement();
        assertThat(feed.getTagName()).isEqualTo("feed");
        assertThat(feed.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(site.elements(ATOM, "entry"))
                .hasSize(3)
                .allSatisfy(entry -> {
                    for (String name : List.of("id", "title", "updated", "author")) {
                        assertThat(entry.getElementsByTagName(name).getLength()).isEqualTo(1);
                    }
                });
        assertThat(site.texts(ATOM, "updated")).allSatisfy(time -> OffsetDateTime.parse(time));
        assertThat(site.texts(ATOM, "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:"));
    }

    @Test
    void atomIsAsNewAsItsNewestReportAndSaysWhatItLeavesOut() {
        assertThat(site.texts(ATOM, "updated"))
                .startsWith("2031-04-13T19:05:00+05:00", "2031-04-13T19:05:00+05:00");
        assertThat(site.texts(ATOM, "subtitle"))
                .containsExactly("Left out because they have no date: 2 reports.");
    }

    @Test
    void linksOfTheFeedLeadToPages() {
        assertThat(site.elements(ATOM, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
                .extracting(link -> Path.of("story/flood", link.getAttribute("href")).normalize())
                .allSatisfy(path ->
                        assertThat(site.paths()).contains(path.toString().replace('\\', '/')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"story/flood/feed.json", "story/flood/chronicle.json"})
    void jsonParses(String path) throws IOException {
        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(site.text(path))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                objects += token.isStructStart() ? 1 : 0;
            }
        }
        assertThat(objects).isGreaterThan(5);
    }

    @Test
    void everyStatementIsARowThatCanBeCited() {
        List<Map<String, String>> rows = rows("story/flood/statements.csv");
        assertThat(rows).hasSize(4);
        Map<String, String> row = rows.get(1);
        assertThat(row)
                .containsEntry("quoted", "Погибли не менее 9 человек, из них двое детей")
                .containsEntry("chain", "Вестник ← МЧС ← Глеб Сомов")
                .containsEntry("stance", "assert")
                .containsEntry("published", "2031-04-11T08:40+05:00");
        assertThat(row.get("id")).isEqualTo(row.get("report") + "-s" + row.get("start"));
        assertThat(row.get("file")).isNotEmpty();
        assertThat(row.get("sha256")).hasSize(64).startsWith(row.get("report"));
        assertThat(row.get("also_in")).hasSize(16);
    }

    @Test
    void everyFigureIsARowWithItsHedge() {
        List<Map<String, String>> rows = rows("story/flood/figures.csv");
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst())
                .containsEntry("quoted", "не менее 9 человек")
                .containsEntry("low", "9")
                .containsEntry("high", "")
                .containsEntry("approx", "at-least")
                .containsEntry("measure", "killed")
                .containsEntry("giver", "Глеб Сомов");
    }

    @Test
    void aSpreadsheetRunsNothing() {
        assertThat(rows("story/flood/statements.csv").getLast())
                .containsEntry("quoted", "'=1+1 " + InventedChronicle.HOSTILE + " в апреле")
                .containsEntry("speaker", "'=cmd()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    просто слова  | просто слова
                    да, нет       | "да, нет"
                    он "сказал"   | "он ""сказал""\"
                    =1+1          | '=1+1
                    +7 700        | '+7 700
                    - говорится   | '- говорится
                    @имя          | '@имя
                    """)
    void quotesAndGuardsCells(String words, String cell) {
        var table = new CsvTable(List.of("a"));
        table.row(words);
        assertThat(table.toString()).isEqualTo("\uFEFFa\r\n" + cell + "\r\n");
    }

    private List<Map<String, String>> rows(String path) {
        String text = site.text(path);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> lines = parse(text.substring(1));
        var rows = new ArrayList<Map<String, String>>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(lines.getFirst());
            var row = new HashMap<String, String>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /// RFC 4180, written apart from the writer.
    private static List<List<String>> parse(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
