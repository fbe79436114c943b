package org.letopis.chronicle;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Chronicle;
import org.letopis.model.Moment;
import org.letopis.model.Reading;
import org.letopis.model.Reprints;
import org.letopis.model.Story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Folds readings into the chronicle that they add up to.
public final class Chronicles {
    private Chronicles() {}

    /// The same readings in any order give the same chronicle. A page that was given twice counts once.
    public static Chronicle fold(List<Reading> readings) {
        return fold(readings, null);
    }

    /// The same, with a title for the story that no page names.
    public static Chronicle fold(List<Reading> readings, @Nullable String title) {
        var stories = new ArrayList<Story>();
        ZoneOffset zone = commonestZone(readings);
        for (Stories.Group group : Stories.of(inOrder(readings, zone), zone)) {
            List<Reprints> reprints = ReprintGroups.of(group.readings());
            stories.add(
                    new Story(
                            group.id(),
                            group.title() == null ? title : group.title(),
                            group.description(),
                            group.readings(),
                            Lines.of(group.readings(), reprints),
                            reprints));
        }
        return new Chronicle(stories.reversed(), zone);
    }

    /// Pages without a zone mean that of their neighbours; of equally common zones the first by name; UTC where
    /// no page gives one.
    private static ZoneOffset commonestZone(List<Reading> readings) {
        var counts = new TreeMap<String, Integer>();
        for (Reading reading : readings) {
            Moment published = reading.report().published();
            if (published != null && published.zone() != null) {
                counts.merge(published.zone().getId(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(commonest -> ZoneOffset.of(commonest.getKey()))
                .orElse(ZoneOffset.UTC);
    }

    private static List<Reading> inOrder(List<Reading> readings, ZoneOffset zone) {
        Comparator<Reading> earliestFirst =
                Comparator.comparing(
                                (Reading reading) -> reading.report().published(),
                                Comparator.nullsLast(Moment.earliestFirst(zone)))
                        .thenComparing(reading -> reading.report().id());
        Map<String, Reading> byHash = new LinkedHashMap<>();
        readings.stream()
                .sorted(earliestFirst)
                .forEach(reading -> byHash.putIfAbsent(reading.report().sha256(), reading));
        return List.copyOf(byHash.values());
    }
}
