package org.letopis.bench;

import org.letopis.model.Page;
import org.letopis.model.Report;
import org.letopis.page.Extractor;
import org.letopis.page.Given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The pages that speed is measured on.
final class PageFolder {
    /// From the root of the checkout.
    static final String EXAMPLE = "examples/kremensk/pages";

    private PageFolder() {}

    /// Every file of a folder and of those within, by name.
    static List<Page> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            var pages = new ArrayList<Page>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(Page.of(file.toString(), Files.readAllBytes(file)));
            }
            return pages;
        }
    }

    /// Those of the pages that hold one.
    static List<Report> reports(List<Page> pages) {
        return pages.stream()
                .map(page -> Extractor.extract(page, Given.NOTHING))
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
    }
}
