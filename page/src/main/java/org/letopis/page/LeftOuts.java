package org.letopis.page;

import org.letopis.model.LeftOut;

import java.util.ArrayList;
import java.util.List;

/// What was left out of a report, the first of it.
final class LeftOuts {
    /// A page of furniture is not shown whole; ours.
    static final int MOST = 200;

    private final List<LeftOut> all = new ArrayList<>();

    void add(String excerpt, String rule) {
        if (all.size() < MOST && !excerpt.isBlank()) {
            all.add(new LeftOut(excerpt, rule));
        }
    }

    List<LeftOut> all() {
        return List.copyOf(all);
    }
}
