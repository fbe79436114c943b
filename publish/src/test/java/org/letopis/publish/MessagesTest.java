package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.letopis.model.Actor;
import org.letopis.model.Figure;
import org.letopis.model.Measure;
import org.letopis.model.Place;
import org.letopis.model.Report;
import org.letopis.model.Statement;
import org.letopis.model.TimeExpression;
import org.letopis.model.Unread;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MessagesTest {
    private static final Pattern PLURAL = Pattern.compile("count\\.[a-z]+\\.[a-z]+");

    /// Keys that the program puts together from a value; the rest stand in the sources as they are.
    private static final Pattern MADE =
            Pattern.compile(
                    "(month|weekday|season|daypart|date|amount|count|tab|Modifier|Doubt)\\..*");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0   | 0 сообщений    | 0 reports
                    1   | 1 сообщение    | 1 report
                    2   | 2 сообщения    | 2 reports
                    4   | 4 сообщения    | 4 reports
                    5   | 5 сообщений    | 5 reports
                    11  | 11 сообщений   | 11 reports
                    12  | 12 сообщений   | 12 reports
                    14  | 14 сообщений   | 14 reports
                    21  | 21 сообщение   | 21 reports
                    22  | 22 сообщения   | 22 reports
                    25  | 25 сообщений   | 25 reports
                    101 | 101 сообщение  | 101 reports
                    111 | 111 сообщений  | 111 reports
                    112 | 112 сообщений  | 112 reports
                    122 | 122 сообщения  | 122 reports
                    """)
    void countsInTheRightForm(int count, String russian, String english) {
        assertThat(Messages.in(InterfaceLanguage.RUSSIAN).count("reports", count))
                .isEqualTo(russian);
        assertThat(Messages.in(InterfaceLanguage.ENGLISH).count("reports", count))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9          | 9          | 9
                    1000       | 1000       | 1000
                    12000      | 12_000     | 12,000
                    1234567.5  | 1_234_567,5| 1,234,567.5
                    -0.25      | −0,25      | −0.25
                    """)
    void writesNumbers(BigDecimal value, String russian, String english) {
        assertThat(Messages.in(InterfaceLanguage.RUSSIAN).number(value))
                .isEqualTo(russian.replace('_', '\u00a0'));
        assertThat(Messages.in(InterfaceLanguage.ENGLISH).number(value)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void everyLanguageHasTheSameKeys(InterfaceLanguage language) {
        assertThat(keys(language, PLURAL.asMatchPredicate().negate()))
                .isEqualTo(keys(InterfaceLanguage.RUSSIAN, PLURAL.asMatchPredicate().negate()));
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void everyLanguageHasAllItsPlurals(InterfaceLanguage language) {
        Set<String> nouns =
                keys(InterfaceLanguage.RUSSIAN, PLURAL.asMatchPredicate()).stream()
                        .map(key -> key.substring(0, key.lastIndexOf('.')))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted =
                nouns.stream()
                        .flatMap(noun ->
                                language.plurals().forms().stream().map(f -> noun + "." + f))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys(language, PLURAL.asMatchPredicate())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void everyValueOfTheModelHasItsWord(InterfaceLanguage language) {
        assertThat(Messages.in(language)).isNotNull();
        assertThat(keys(language, key -> true)).containsAll(modelKeys());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String sources = sources();
        Set<String> model = modelKeys();
        assertThat(
                        keys(InterfaceLanguage.RUSSIAN, key -> !model.contains(key)).stream()
                                .filter(key -> !sources.contains("\"" + key + "\""))
                                .filter(key -> !MADE.matcher(key).matches()))
                .isEmpty();
    }

    @Test
    void everyCountedNounIsUsed() throws IOException {
        String sources = sources();
        assertThat(keys(InterfaceLanguage.ENGLISH, PLURAL.asMatchPredicate()))
                .allSatisfy(key -> {
                    String noun = key.substring("count.".length(), key.lastIndexOf('.'));
                    assertThat(sources).contains("count(\"" + noun + "\"");
                });
    }

    private static Set<String> keys(InterfaceLanguage language, Predicate<String> wanted) {
        return Resources.text("messages_" + language.code() + ".properties")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(wanted)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> modelKeys() {
        return Stream.<Enum<?>[]>of(
                        Actor.Kind.values(),
                        Place.Kind.values(),
                        Measure.values(),
                        Statement.Form.values(),
                        Statement.Stance.values(),
                        Figure.Aggregation.values(),
                        Unread.Why.values(),
                        Report.DateBasis.values(),
                        TimeExpression.Basis.values(),
                        TimeExpression.Bound.values(),
                        TimeExpression.Modifier.values())
                .flatMap(Arrays::stream)
                .map(Messages::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        Path main = Path.of(System.getProperty("letopis.root"), "publish", "src", "main");
        var text = new StringBuilder();
        try (var files = Files.walk(main)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(java|jte)")).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
