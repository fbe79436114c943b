package org.letopis.page;

import org.letopis.model.Report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What any bytes must stand: no exception, text without lone halves of characters, offsets that fit, no date after the
/// capture. Called by [FuzzTest] for the corpus, and by Jazzer, as docs/notes-formats.md says.
public final class ExtractorFuzz {
    private ExtractorFuzz() {}

    /// Jazzer's entry.
    public static void fuzzerTestOneInput(byte[] bytes) {
        try (Items items = Items.in("fuzz", new ByteArrayInputStream(bytes))) {
            while (items.hasNext()) {
                if (items.next() instanceof Item.Found found
                        && found.extract(Given.NOTHING) instanceof Report report) {
                    check(report);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Report report) {
        String text = report.text();
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isLoneSurrogate(text, i)) {
                throw new AssertionError("half a character at " + i);
            }
        }
        report.parts().forEach(part -> part.in(text));
        if (report.dateline() != null) {
            report.dateline().span().in(text);
        }
    }
}
