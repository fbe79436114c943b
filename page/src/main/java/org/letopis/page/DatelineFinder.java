package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Dateline;
import org.letopis.model.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dateline at the beginning of a block, by the templates of `datelines.txt`.
final class DatelineFinder {
    /// Characters in which a dateline must end; ours: the longest seen has 70.
    private static final int LOOKED_AT = 120;

    private static final String DASHES = "-–—";

    /// What a template may need of a text, so that most are never tried.
    private static final int DIGIT = 1;

    private static final int DASH = 1 << 1;
    private static final int COMMA = 1 << 2;
    private static final int BRACKET = 1 << 3;
    private static final int STROKE = 1 << 4;

    /// The first character is a capital; the second is no small letter either.
    private static final int CAPITAL = 1 << 5;

    private static final int CAPITALS_FIRST = 1 << 6;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{Nd}'’-]{0,30}";
    private static final String NAME =
            "[«\"“„]?" + WORD + "(?:\\.[\\p{L}\\p{Nd}]{2,10}){0,2}[»\"”]?";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’-]{1,30}";

    private static final List<Template> TEMPLATES =
            WordLists.load("datelines.txt").section("templates").stream()
                    .map(Template::of)
                    .toList();

    private DatelineFinder() {}

    /// @param text of the report
    /// @param block where the block to look at stands in it
    static Optional<Dateline> find(String text, Span block, Anchor anchor) {
        String head =
                text.substring(block.start(), Math.min(block.end(), block.start() + LOOKED_AT));
        int signs = signs(head);
        for (Template template : TEMPLATES) {
            boolean possible = (template.signs() & ~signs) == 0;
            Matcher matcher = possible ? template.pattern().matcher(head) : null;
            if (matcher != null && matcher.lookingAt()) {
                Optional<Dateline> found = dateline(matcher, block.start(), anchor);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// What signs a text has, in bits: a template is tried only where the text has all that it needs.
    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= Character.isDigit(c) ? DIGIT : DASHES.indexOf(c) >= 0 ? DASH : literal(c);
        }
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        boolean capitals = capital && text.length() > 1 && !Character.isLowerCase(text.charAt(1));
        return signs | (capital ? CAPITAL : 0) | (capitals ? CAPITALS_FIRST : 0);
    }

    private static int literal(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case '(' -> BRACKET;
            case '/' -> STROKE;
            default -> 0;
        };
    }

    /// @param signs that a text needs, as [#signs] has them
    private record Template(String name, Pattern pattern, int signs) {
        static Template of(String template) {
            String regex =
                    Pattern.quote(template)
                            .replace(
                                    "{CAPS}",
                                    unquoted(
                                            "(?<place>"
                                                    + CAPITALS
                                                    + "(?:[ /]"
                                                    + CAPITALS
                                                    + "){0,3})"))
                            .replace(
                                    "{Place}",
                                    unquoted("(?<place>" + WORD + "(?:[ /]" + WORD + "){0,2})"))
                            .replace("{DATE}", unquoted(DATE))
                            .replace(
                                    "{AGENCY}",
                                    unquoted("(?<agency>" + NAME + "(?: " + NAME + "){0,3})"))
                            .replace(
                                    "{agency}", unquoted("(?<agency>[\\p{L}\\p{Nd}/ .«»&-]{2,30})"))
                            .replace("{Person}", unquoted(WORD + " " + WORD))
                            .replace("{DASH}", unquoted("[" + DASHES + "]{1,2}"));
            return new Template(template, Pattern.compile(regex + "(?=\\s|$)"), signsOf(template));
        }

        private static int signsOf(String template) {
            int signs = template.contains("{DATE}") ? DIGIT : 0;
            signs |= template.contains("{DASH}") ? DASH : 0;
            signs |= template.startsWith("{CAPS}") ? CAPITAL | CAPITALS_FIRST : 0;
            signs |= template.startsWith("{Place}") ? CAPITAL : 0;
            for (int i = 0; i < template.length(); i++) {
                signs |= literal(template.charAt(i));
            }
            return signs;
        }

        private static String unquoted(String regex) {
            return "\\E" + regex + "\\Q";
        }

        private static final String DATE =
                "(?:(?<day>\\d{1,2})\\.? (?<month>\\p{L}{3,12})\\.?(?: (?<year>\\d{4})(?: г\\.| года?)?)?"
                        + "|(?<month2>\\p{L}{3,9})\\.? (?<day2>\\d{1,2})(?:, (?<year2>\\d{4}))?"
                        + "|(?<day3>\\d{1,2})\\.(?<month3>\\d{2})\\.(?<year3>\\d{4}))";
    }

    private static Optional<Dateline> dateline(Matcher found, int offset, Anchor anchor) {
        LocalDate date = null;
        String month = first(found, "month", "month2", "month3");
        if (month != null) {
            int number =
                    Character.isDigit(month.charAt(0))
                            ? Integer.parseInt(month)
                            : DateReader.month(month);
            int day = Integer.parseInt(String.valueOf(first(found, "day", "day2", "day3")));
            if (DateReader.day(2024, number, day).isEmpty()) {
                return Optional.empty();
            }
            String year = first(found, "year", "year2", "year3");
            date =
                    (year == null
                                    ? anchor.complete(number, day)
                                    : DateReader.day(Integer.parseInt(year), number, day))
                            .orElse(null);
        }
        String agency = first(found, "agency");
        return Optional.of(
                new Dateline(
                        first(found, "place"),
                        date,
                        agency,
                        new Span(offset + found.start(), offset + found.end())));
    }

    private static @Nullable String first(Matcher found, String... groups) {
        for (String group : groups) {
            if (found.namedGroups().containsKey(group) && found.group(group) != null) {
                return found.group(group);
            }
        }
        return null;
    }
}
