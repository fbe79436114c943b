package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands beside a picture; labels by themselves are tested with the examples of `photos.txt`.
class PhotoTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    Мост через Вирну (Пётр Липов / КТА)         | Мост через Вирну         | Пётр Липов / КТА
                    The bridge at dusk. A. Berg/Meridian        | The bridge at dusk.      | A. Berg/Meridian
                    The bridge (as seen from the lake)          | The bridge (as seen from the lake) | ''
                    The bridge in its last year (2019)          | The bridge in its last year (2019) | ''
                    The bridge [Photo: Anna Berg]               | The bridge               | Anna Berg
                    Мост через Вирну                            | Мост через Вирну         | ''
                    """)
    void takesACaptionApart(String text, String caption, String credit) {
        assertThat(PhotoText.of(text)).isEqualTo(new PhotoText(caption, credit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    The bridge. Photo: A. Berg | Photo: A. Berg | The bridge. | A. Berg
                    Photo: A. Berg             | Photo: A. Berg | ''          | A. Berg
                    The bridge                 | A. Berg        | The bridge  | A. Berg
                    """)
    void believesAnElementOfCredits(String text, String marked, String caption, String credit) {
        assertThat(PhotoText.of(text, marked)).isEqualTo(new PhotoText(caption, credit));
    }

    @Test
    void leavesALongTextWhole() {
        String text = "The bridge is closed. ".repeat(60) + "Photo: A. Berg";
        assertThat(PhotoText.of(text)).isEqualTo(new PhotoText(text, ""));
    }
}
