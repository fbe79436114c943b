package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnclosingTest {
    private static final Outline OUTLINE =
            OutlineBuilder.of(
                    """
                    <main><article><header><h1>Bridge closed</h1></header><p>The council said so.</p>
                    <article>A reader answers.</article></article><form><p>Your address</p></form>
                    <article><h1>Ferry runs</h1></article></main>
                    """);

    private final Enclosing enclosing = new Enclosing(OUTLINE, 0, -1);

    @Test
    void tellsTheArticleOfTheHeadlineFromOthers() {
        assertThat(OUTLINE.segments().stream().map(enclosing::article))
                .containsExactly(3, 3, 5, 2, 7);
    }

    @Test
    void countsTheElementsUpToOneThatHoldsBoth() {
        assertThat(enclosing.stepsFromHeadline(0)).isZero();
        assertThat(enclosing.stepsFromHeadline(1)).isEqualTo(2);
        assertThat(enclosing.stepsFromHeadline(3)).isEqualTo(3);
    }

    @Test
    void knowsTheForm() {
        assertThat(OUTLINE.segments().stream().map(segment -> enclosing.form(segment) >= 0))
                .containsExactly(false, false, false, true, false);
    }
}
