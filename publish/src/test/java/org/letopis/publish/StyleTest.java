package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

class StyleTest {
    /// WCAG 2.2, level AA, for text of normal size.
    private static final double LEAST_CONTRAST = 4.5;

    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper", "quiet, paper", "link, paper", "accent, paper", "time, paper",
                "figure, paper",
        "unread, paper", "ink, content", "time, content", "figure, content", "ink, inner",
                "time, inner",
        "figure, inner", "ink, target", "time, target", "figure, target", "quiet, wash",
                "link, wash"
    })
    void textCanBeReadInLightAndInDark(String text, String ground) {
        List<Integer> texts = colours(text);
        List<Integer> grounds = colours(ground);
        assertThat(texts).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(contrast(texts.get(i), grounds.get(i)))
                    .as("%s on %s, %s", text, ground, i == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(LEAST_CONTRAST);
        }
    }

    /// In the order of the file: light, dark.
    private static List<Integer> colours(String name) {
        var colours = new ArrayList<Integer>();
        var matcher = COLOUR.matcher(Resources.text("style.css"));
        while (matcher.find() && colours.size() < 2) {
            if (matcher.group(1).equals(name)) {
                colours.add(Integer.parseInt(matcher.group(2), 16));
            }
        }
        return colours;
    }

    private static double contrast(int one, int other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16)
                + 0.7152 * channel(colour >> 8)
                + 0.0722 * channel(colour);
    }

    private static double channel(int colour) {
        double value = (colour & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
