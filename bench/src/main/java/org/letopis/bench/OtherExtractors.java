package org.letopis.bench;

import cn.edu.hfut.dmic.contentextractor.ContentExtractor;

import de.l3s.boilerpipe.extractors.ArticleExtractor;

import net.dankito.readability4j.Readability4J;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.page.Extractor;
import org.letopis.page.Given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// What extracts the text of articles on the JVM, each called as its documentation shows.
final class OtherExtractors {
    /// An address that changes nothing in what is measured; Readability4J wants one.
    private static final String ADDRESS = "http://page.example/";

    private static final List<Contestant> ALL =
            List.of(
                    new Contestant("letopis-page", true, OtherExtractors::ours),
                    new Contestant("jsoup, parse alone", false, OtherExtractors::parsed),
                    new Contestant("WebCollector", true, OtherExtractors::webCollector),
                    new Contestant("boilerpipe", true, OtherExtractors::boilerpipe),
                    new Contestant("Readability4J", true, OtherExtractors::readability));

    private OtherExtractors() {}

    /// Ours first.
    static List<Contestant> withOurs() {
        return ALL;
    }

    /// @param page of which the first two decode the bytes themselves
    /// @param text as jsoup decodes it: to the others that is no work
    record Sample(String id, Page page, String text) {
        static Sample of(String id, byte[] bytes) throws IOException {
            var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, ADDRESS);
            return new Sample(id, Page.of(id, bytes), new String(bytes, document.charset()));
        }

        byte[] bytes() {
            byte[] bytes = new byte[page.bytes().remaining()];
            page.bytes().get(bytes);
            return bytes;
        }
    }

    /// @param extracts whether what it finds is the text of the article
    /// @param reading what it does to a page
    record Contestant(String name, boolean extracts, Reading reading) {
        interface Reading {
            Found of(Sample page) throws Exception;
        }

        /// The text of a page; empty where it finds none, or gives up.
        Found read(Sample page) {
            try {
                return reading.of(page);
            } catch (Exception | StackOverflowError e) {
                return new Found("", "");
            }
        }
    }

    /// @param body of the article, one block a line where the extractor knows blocks
    record Found(String headline, String body) {}

    private static Found ours(Sample page) {
        return Extractor.extract(page.page(), Given.NOTHING) instanceof Report report
                ? new Found(report.headline(), report.body())
                : new Found("", "");
    }

    private static Found parsed(Sample page) throws Exception {
        var document = Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, ADDRESS);
        return new Found("", document.charset().name());
    }

    private static Found webCollector(Sample page) throws Exception {
        return new Found("", ContentExtractor.getContentByHtml(page.text()));
    }

    private static Found boilerpipe(Sample page) throws Exception {
        return new Found("", ArticleExtractor.INSTANCE.getText(page.text()));
    }

    private static Found readability(Sample page) {
        var article = new Readability4J(ADDRESS, page.text()).parse();
        Element content = article.getArticleContent();
        String title = article.getTitle();
        return new Found(title == null ? "" : title, content == null ? "" : content.text());
    }
}
