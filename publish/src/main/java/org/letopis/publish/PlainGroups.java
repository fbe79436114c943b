package org.letopis.publish;

import org.letopis.model.Figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows the groups that say no more than a measure of people does, by the words of `plain_groups_ru.txt`.
record PlainGroups(List<String> stems) {
    private static final String RESOURCE = "plain_groups_ru.txt";
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

    static PlainGroups russian() {
        return new PlainGroups(
                lines().stream()
                        .map(line -> line.substring(0, line.indexOf('|')).strip())
                        .toList());
    }

    /// The entries, without comments.
    static List<String> lines() {
        return Resources.lines(RESOURCE);
    }

    /// Whether the group of the figure adds nothing: «человек» of the dead, but not «детей», nor «человек» of a mere
    /// count.
    boolean plain(Figure figure) {
        return figure.measure().ofPeople()
                && NO_LETTERS
                        .splitAsStream(figure.group().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .allMatch(word -> stems.stream().anyMatch(word::startsWith));
    }
}
