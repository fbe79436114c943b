package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Report;
import org.letopis.model.TimeExpression;
import org.letopis.model.TimeExpression.Grain;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The times for which figures hold: «по состоянию на 12:00», «к 08:00 вывезли», «по данным мэрии на 14 апреля».
final class AsOf {
    private final Wording wording;
    private final NavigableMap<Integer, TimeExpression> byStart = new TreeMap<>();

    AsOf(Report report, Wording wording, List<TimeExpression> times) {
        this.wording = wording;
        String today = report.published() == null ? "" : report.published().day().toString();
        for (TimeExpression time : times) {
            int first = wording.wordAt(time.span().start());
            if (isFine(time.grain()) && isPast(time.value(), today) && isAsOf(first)) {
                byStart.put(time.span().start(), time);
            }
        }
    }

    private static boolean isFine(Grain grain) {
        return switch (grain) {
            case DAY, DAYPART, CLOCK -> true;
            case CENTURY, DECADE, YEAR, HALF_YEAR, QUARTER, SEASON, MONTH, WEEK -> false;
        };
    }

    /// A day to come is a plan: «к 20 апреля построят».
    private static boolean isPast(String value, String today) {
        int day = Math.min(value.length(), "2022-01-08".length());
        return !today.isEmpty() && value.substring(0, day).compareTo(today) <= 0;
    }

    private boolean isAsOf(int first) {
        int sentence = wording.sentenceOf(first);
        String before = wording.formIn(sentence, first - 1);
        if (before.equals("к") || before.equals("ко")) {
            return true;
        }
        return before.equals("на") && isNoGoal(sentence, first - 2);
    }

    /// Whether «на» gives the state of things, and is not asked for by the word before it: «в ночь на», «назначено на».
    private boolean isNoGoal(int sentence, int word) {
        String form = wording.formIn(sentence, word);
        return form.isEmpty()
                || wording.isMark(word)
                || wording.isCapital(word)
                || form.equals("состоянию")
                || form.equals("данным");
    }

    /// The TIMEX3 value for a figure at a word: of the last such time before it in its sentence, else of the first behind
    /// it; null where the sentence has none.
    @Nullable String at(int word) {
        int start = wording.span(word).start();
        String before = valueIn(word, byStart.floorEntry(start));
        return before != null ? before : valueIn(word, byStart.ceilingEntry(start));
    }

    private @Nullable String valueIn(int word, Map.@Nullable Entry<Integer, TimeExpression> entry) {
        boolean same =
                entry != null
                        && wording.sentenceOf(wording.wordAt(entry.getKey()))
                                == wording.sentenceOf(word);
        return same && entry != null ? entry.getValue().value() : null;
    }
}
