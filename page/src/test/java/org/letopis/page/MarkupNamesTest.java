package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Names are found whole, in any case, also right at the end of the page.
class MarkupNamesTest {
    private static final List<String> NAMES =
            List.of("a", "p", "h1", "textarea", "blockquote", "data-original", "data-original-set");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    p,                 1
                    P,                 1
                    H1,                2
                    TextArea,          3
                    BlockQuote,        4
                    data-original,     5
                    data-original-set, 6
                    pp,                -1
                    h,                 -1
                    h11,               -1
                    textareas,         -1
                    blockquota,        -1
                    data-original-se,  -1
                    """)
    void findsNames(String name, int place) {
        var names = new MarkupNames(NAMES);

        assertThat(names.find(Markup.of("<" + name), 1, 1 + name.length())).isEqualTo(place);
        assertThat(names.find(Markup.of("<" + name + " class=x>"), 1, 1 + name.length()))
                .isEqualTo(place);
    }
}
