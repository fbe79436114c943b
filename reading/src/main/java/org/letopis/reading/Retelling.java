package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A report that retells one medium from first to last: «…, пишет „Волна“. … отмечает автор статьи … говорится в статье».
/// The medium has a hand in all that is said in it.
final class Retelling {
    /// A medium that is named for fewer statements is a source among others. Ours.
    private static final int FEWEST_STATEMENTS = 3;

    /// Of all statements; below that the report has other sources. Ours.
    private static final double LEAST_SHARE = 1 / 3.0;

    /// Behind so many statements a medium does not begin to be retold: a headline's and one more. Ours.
    private static final int LATEST_FIRST = 3;

    private Retelling() {}

    /// The medium retold; null where there is none.
    ///
    /// @param own the links that each statement adds, in the order of the text
    /// @param media names that are media
    static @Nullable String of(List<List<Link>> own, Set<String> media) {
        Map<String, Integer> statements = new TreeMap<>();
        String first = null;
        int said = 0;
        int last = -1;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).isEmpty()) {
                continue;
            }
            said++;
            String name = own.get(i).getFirst().name();
            if (media.contains(name)) {
                first = first == null && said <= LATEST_FIRST ? name : first;
                statements.merge(name, 1, Integer::sum);
                last = name.equals(first) ? i : last;
            }
        }
        int ofFirst = first == null ? 0 : statements.getOrDefault(first, 0);
        boolean retold =
                statements.size() == 1
                        && ofFirst >= FEWEST_STATEMENTS
                        && ofFirst >= LEAST_SHARE * said
                        && 3 * last >= 2 * own.size();
        return retold ? first : null;
    }

    /// The same links, with the medium in front where it is not named.
    static List<Link> through(String medium, List<Link> links) {
        if (links.isEmpty() || links.stream().anyMatch(link -> link.name().equals(medium))) {
            return links;
        }
        var all = new ArrayList<Link>();
        all.add(new Link(medium, Basis.CARRIED, null));
        all.addAll(links);
        return List.copyOf(all);
    }
}
