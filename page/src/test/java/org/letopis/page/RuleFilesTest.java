package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.letopis.model.Dateline;
import org.letopis.model.Span;
import org.letopis.page.WordLists.Example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the examples that stand in the rule files.
class RuleFilesTest {
    private static final Anchor IN_2023 = Anchor.at(LocalDate.of(2023, 6, 1));

    static List<Example> datelines() {
        return WordLists.load("datelines.txt").examplesIn("templates");
    }

    static List<Example> beginnings() {
        var examples = new ArrayList<>(Furniture.LISTS.examplesIn("begins"));
        examples.addAll(Furniture.LISTS.examplesIn("end begins"));
        return examples;
    }

    static List<Example> backgrounds() {
        return Furniture.LISTS.examplesIn("background");
    }

    static Stream<String> phrases() {
        return Stream.of("whole", "end", "end begins", "begins")
                .flatMap(s -> Furniture.LISTS.section(s).stream());
    }

    @ParameterizedTest
    @MethodSource("datelines")
    void dateline(Example example) {
        String[] fields = example.text().split("\\|", -1);
        String text = fields[0].strip();
        Optional<Dateline> found = DatelineFinder.find(text, new Span(0, text.length()), IN_2023);
        assertThat(found.isPresent()).isEqualTo(example.taken());
        if (found.isPresent()) {
            assertThat(found.get().place()).isEqualTo(orNull(fields[1]));
            String date = orNull(fields[2]);
            assertThat(found.get().date())
                    .isEqualTo(
                            date == null
                                    ? null
                                    : LocalDate.parse(date.length() == 5 ? "2023-" + date : date));
            assertThat(found.get().agency()).isEqualTo(orNull(fields[3]));
        }
    }

    static Stream<Example> photoTexts() {
        var lists = WordLists.load("photos.txt");
        return lists.sections().keySet().stream().flatMap(s -> lists.examplesIn(s).stream());
    }

    @ParameterizedTest
    @MethodSource("photoTexts")
    void photoText(Example example) {
        String[] fields = example.text().split("\\|", -1);
        String text = fields[0].strip();
        var expected =
                example.taken()
                        ? new PhotoText(fields[1].strip(), fields[2].strip())
                        : new PhotoText(text, "");
        assertThat(PhotoText.of(text)).isEqualTo(expected);
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field.strip();
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void furnitureBegins(Example example) {
        assertThat(Furniture.rule(example.text()) != null).isEqualTo(example.taken());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseIsFurniture(String phrase) {
        assertThat(Furniture.rule(phrase)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("backgrounds")
    void background(Example example) {
        assertThat(Furniture.isBackground(example.text())).isEqualTo(example.taken());
    }
}
