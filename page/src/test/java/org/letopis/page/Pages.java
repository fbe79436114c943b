package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The invented pages among the test resources.
final class Pages {
    private Pages() {}

    static byte[] bytes(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            assertThat(in).as("test resource %s", name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Page page(String name) {
        return Page.of(name, bytes(name));
    }

    static Page text(String text) {
        return Page.of("text", text.getBytes(StandardCharsets.UTF_8));
    }

    static Report report(String name) {
        return report(Extractor.extract(page(name), Given.NOTHING));
    }

    static Report report(Extraction extraction) {
        assertThat(extraction).isInstanceOf(Report.class);
        return (Report) extraction;
    }
}
