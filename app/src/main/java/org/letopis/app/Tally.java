package org.letopis.app;

import org.letopis.model.Reading;
import org.letopis.model.Unreadable;
import org.letopis.publish.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts what came of the files and the items in them, so that the numbers add up, and keeps what was refused and why.
final class Tally {
    private final Terminal terminal;
    private final Messages messages;
    private final PageFiles files;
    private final List<String> problems = new ArrayList<>();
    private final SortedMap<String, Integer> passedOver;
    private boolean severalInOne;
    private int read;
    private int unknownLanguage;
    private int refused;
    private int failed;

    Tally(Terminal terminal, Messages messages, PageFiles files) {
        this.terminal = terminal;
        this.messages = messages;
        this.files = files;
        this.passedOver = new TreeMap<>(files.passedOver());
        files.refused().forEach(this::refuse);
    }

    /// Counts an item; the reading where there is one.
    Optional<Reading> count(FileItem item, Readings.Outcome outcome) {
        severalInOne |= item.isOneOfSeveral();
        return switch (outcome) {
            case Readings.Outcome.Read(Reading reading) -> {
                read++;
                unknownLanguage += reading.languageRead() ? 0 : 1;
                yield Optional.of(reading);
            }
            case Readings.Outcome.Refused(Unreadable why) -> {
                refuse(why);
                yield Optional.empty();
            }
            case Readings.Outcome.PassedOver(String kind) -> {
                passedOver.merge(kind, 1, Integer::sum);
                yield Optional.empty();
            }
            case Readings.Outcome.Failed(Throwable problem) -> {
                failed++;
                problems.add(messages.of("failure", item.name(), problem));
                if (terminal.debug()) {
                    problem.printStackTrace(terminal.err());
                }
                yield Optional.empty();
            }
        };
    }

    void refuse(Unreadable why) {
        refused++;
        problems.add(
                messages.of(
                        "refusal",
                        why.page(),
                        messages.of("refusal." + why.reason()),
                        why.detail(),
                        messages.of("refusal." + why.reason() + ".remedy")));
    }

    /// Counts a file as refused that was counted as read before.
    void refuseAfterAll(Unreadable why, Reading reading) {
        read--;
        unknownLanguage -= reading.languageRead() ? 0 : 1;
        refuse(why);
    }

    /// What was refused, a line each.
    void printProblems() {
        problems.forEach(terminal::say);
    }

    /// Found = read + refused + passed over.
    ///
    /// @param reprints how many of the reports read print the text of another
    /// @param copies how many of the pages read are the very bytes of another
    void printSummary(int reprints, int copies) {
        int passed = passedOver.values().stream().mapToInt(Integer::intValue).sum();
        int found = read + refused + failed + passed;
        terminal.say(
                severalInOne
                        ? messages.of("summary.found-in-files", found, files.found())
                        : messages.of("summary.found", found));
        line("summary.read", read, "  ");
        lineUnlessZero("summary.reprints", reprints, "    ");
        lineUnlessZero("summary.copies", copies, "    ");
        lineUnlessZero("summary.unknown-language", unknownLanguage, "    ");
        lineUnlessZero("summary.refused", refused, "  ");
        lineUnlessZero("summary.failed", failed, "  ");
        if (passed > 0) {
            String endings =
                    passedOver.entrySet().stream()
                            .map(entry -> ending(entry.getKey()) + " " + entry.getValue())
                            .collect(Collectors.joining(", "));
            terminal.say("  " + messages.of("summary.passed-over", passed, endings));
        }
    }

    int exitCode() {
        if (failed > 0) {
            return Letopis.OUR_FAULT;
        }
        return refused > 0 ? Letopis.REFUSED : Letopis.ALL_WELL;
    }

    private String ending(String ending) {
        return ending.isEmpty() ? messages.of("summary.no-ending") : ending;
    }

    private void lineUnlessZero(String key, int number, String indent) {
        if (number > 0) {
            line(key, number, indent);
        }
    }

    private void line(String key, int number, String indent) {
        terminal.say(indent + messages.of(key, number));
    }
}
