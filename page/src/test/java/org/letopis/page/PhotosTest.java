package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Photo;

import java.util.List;

class PhotosTest {
    /// Reads a page whose whole body is the report.
    private static List<Photo> photos(String html) {
        Outline outline = OutlineBuilder.of(html);
        return Photos.of(outline, JsonLd.of(List.of()), 0, outline.segments().size());
    }

    @Test
    void readsAFigureWithItsCaptionAndCredit() {
        assertThat(
                        photos(
                                """
                                <p>The bridge is closed.</p>
                                <figure><img src="/bridge.jpg" alt="bridge">
                                <figcaption>The bridge at dusk <span class="credit">Photo: A. Berg</span></figcaption>
                                </figure>
                                """))
                .containsExactly(new Photo("/bridge.jpg", "The bridge at dusk", "A. Berg", null));
    }

    @Test
    void takesWhatRepeatsTheAlternativeTextForTheCaption() {
        assertThat(
                        photos(
                                """
                                <p><img src="/bridge.jpg" alt="The old bridge over the Virna"></p>
                                <p>The old bridge over the Virna at dusk</p>
                                <p>It has been closed since Monday.</p>
                                """))
                .containsExactly(
                        new Photo(
                                "/bridge.jpg",
                                "The old bridge over the Virna at dusk",
                                null,
                                null));
    }

    @Test
    void keepsAPictureOnce() {
        String figure =
                "<figure><img src='/bridge.jpg'><figcaption>The bridge at dusk</figcaption></figure>";
        assertThat(photos(figure + "<p>It is closed.</p>" + figure)).hasSize(1);
    }

    @Test
    void passesOverPicturesOfTheSiteAndOfComments() {
        assertThat(
                        photos(
                                """
                                <p>The bridge is closed.</p>
                                <aside><figure><img src="/most-read.jpg"></figure></aside>
                                <div class="comments"><figure><img src="/face.jpg"></figure></div>
                                """))
                .isEmpty();
    }

    @Test
    void knowsThePictureThatTheHeadNamesWhereThePageShowsNone() {
        assertThat(
                        photos(
                                """
                                <head><meta property="og:image" content="/shared.jpg"></head>
                                <p>The bridge is closed.</p>
                                """))
                .containsExactly(new Photo("/shared.jpg", null, null, null));
    }
}
