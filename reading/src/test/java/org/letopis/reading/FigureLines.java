package org.letopis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/// Figures in the words of the tests: «18 спасателей: exact 18 спасатель killed».
final class FigureLines {
    private FigureLines() {}

    static String of(Reading reading) {
        return reading.figures().stream()
                .map(figure -> line(reading, figure))
                .collect(Collectors.joining("; "));
    }

    static String line(Reading reading, Figure figure) {
        BigDecimal low = figure.amount().low();
        return "%s: %s %s %s %s"
                .formatted(
                        figure.span().in(reading.report().text()),
                        figure.amount().approx(),
                        low == null ? "-" : low.stripTrailingZeros().toPlainString(),
                        figure.unit(),
                        figure.measure().name().toLowerCase(Locale.ROOT));
    }

    /// @param expected all figures of the text; null for none
    static void assertIn(String text, @Nullable String expected) {
        assertThat(of(Reports.read("", text))).isEqualTo(expected == null ? "" : expected);
    }
}
