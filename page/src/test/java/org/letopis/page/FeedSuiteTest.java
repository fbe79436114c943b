package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.letopis.model.Moment;
import org.letopis.model.Page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The suites of two feed readers: no file may throw, and what their comments expect of the fields that a report has must
/// hold. `LETOPIS_FEEDS` names the folder that `tools/unpack.sh` unpacked; without it the test is skipped.
class FeedSuiteTest {
    /// Of the expectations; what fails is of namespaces and sanitizing that a report has no use for.
    private static final double HOLDS = 0.9;

    /// «entries[0]['title'] == u'…'», «feed['updated_parsed'] == (2003, …)», in the notation of Python.
    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(entries\\[(\\d+)\\]|feed)\\['(\\w+)'\\](?:\\[(?:\\d+|'\\w+')\\]){0,2} == (?:u?'((?:[^'\\\\]|\\\\.)*)'|u?\"((?:[^\"\\\\]|\\\\.)*)\"|\\((\\d+(?:, ?\\d+){8})\\))");

    /// Parts of a field that a report has no use for.
    private static final Pattern OF_OTHERS =
            Pattern.compile("_detail'|\\['(?:type|language|base|scheme|label|src)'\\]");

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))");

    private final TreeMap<String, int[]> byField = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void whatTheSuitesExpectHolds() throws IOException {
        String folder = System.getenv("LETOPIS_FEEDS");
        Assumptions.assumeTrue(folder != null, "LETOPIS_FEEDS names no folder of feed suites");
        List<Path> files;
        try (var walk = Files.walk(Path.of(folder))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (Item item : Items.in(Page.of(file.toString(), bytes))) {
                if (item instanceof Item.Found found) {
                    assertThat(found.extract(Given.NOTHING)).isNotNull();
                }
            }
            check(file, Decoding.decode(bytes));
        }
        int all = byField.values().stream().mapToInt(n -> n[1]).sum();
        int held = byField.values().stream().mapToInt(n -> n[0]).sum();
        var report =
                new StringBuilder("%s files, %s of %s hold\n".formatted(files.size(), held, all));
        byField.forEach((field, n) -> report.append("%s %s/%s\n".formatted(field, n[0], n[1])));
        failures.forEach(failure -> report.append(failure).append('\n'));
        Files.writeString(Path.of("target/feed-suite.txt"), report);
        assertThat((double) held / all).as(report.toString()).isGreaterThan(HOLDS);
    }

    private void check(Path file, String text) {
        int at = text.indexOf("Expect:");
        if (at < 0) {
            return;
        }
        String line = text.substring(at).lines().findFirst().orElse("");
        Feed feed = Feed.of(XmlReader.read(text));
        Matcher expected = EXPECTED.matcher(line);
        while (expected.find()) {
            String number = expected.group(2);
            List<String> got =
                    number == null
                            ? ofFeed(feed, expected.group(3))
                            : ofEntry(feed, Integer.parseInt(number), expected.group(3));
            if (got.isEmpty()
                    || expected.group().contains("_detail'")
                    || OF_OTHERS.matcher(expected.group()).find()) {
                continue;
            }
            String string = expected.group(4) == null ? expected.group(5) : expected.group(4);
            String wanted =
                    string == null ? utc(expected.group(6)) : Fragment.line(unescaped(string));
            boolean holds =
                    got.contains(wanted) || (string != null && got.contains(unescaped(string)));
            int[] counts =
                    byField.computeIfAbsent(
                            (number == null ? "feed " : "entry ") + expected.group(3),
                            f -> new int[2]);
            counts[0] += holds ? 1 : 0;
            counts[1]++;
            if (!holds) {
                failures.add("%s: %s, got %s".formatted(file, expected.group(), got));
            }
        }
    }

    private static List<String> ofFeed(Feed feed, String field) {
        return switch (field) {
            case "title" -> List.of(orEmpty(feed.outlet()));
            default -> List.of();
        };
    }

    /// What may stand for a field of theirs; empty for a field that a report does not have.
    private static List<String> ofEntry(Feed feed, int number, String field) {
        if (number >= feed.entries().size()) {
            return List.of("no entry " + number);
        }
        Dispatch entry = feed.entries().get(number).dispatch(feed);
        return switch (field) {
            case "title" -> List.of(entry.headline());
            case "summary", "description", "content" ->
                    List.of(Fragment.line(entry.summary()), Fragment.line(entry.text()));
            case "link" -> List.of(orEmpty(entry.url()));
            case "author" -> List.of(String.join(", ", entry.bylines()));
            case "tags" -> entry.topics().isEmpty() ? List.of("") : entry.topics();
            case "published_parsed", "updated_parsed", "created_parsed" ->
                    List.of(utc(entry.published()), utc(entry.modified()));
            default -> List.of();
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String utc(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        OffsetDateTime time = moment.at(LocalTime.MIDNIGHT, ZoneOffset.UTC);
        return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().withNano(0).toString();
    }

    private static String utc(String tuple) {
        String[] n = tuple.split(", ?", -1);
        var time = java.time.LocalDateTime.of(i(n[0]), i(n[1]), i(n[2]), i(n[3]), i(n[4]), i(n[5]));
        return time.toString();
    }

    private static int i(String digits) {
        return Integer.parseInt(digits);
    }

    private static String unescaped(String python) {
        return ESCAPE.matcher(python)
                .replaceAll(found -> {
                    String hex = found.group(1) == null ? found.group(2) : found.group(1);
                    String plain = found.group(3) == null ? "" : found.group(3);
                    String one =
                            hex != null
                                    ? String.valueOf((char) Integer.parseInt(hex, 16))
                                    : switch (plain) {
                                        case "n" -> "\n";
                                        case "t" -> "\t";
                                        default -> plain;
                                    };
                    return Matcher.quoteReplacement(one);
                });
    }
}
