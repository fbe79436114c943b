package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A story (сюжет): reports that belong together, and the chronicle that they add up to.
///
/// @param id made of the title, or `story` where no page names one
/// @param title as the pages name it; null where none does
/// @param readings earliest first, those without a time of publication last
/// @param lines the chronicle: earliest first; reprints do not repeat lines
/// @param reprints groups of reports with one text
public record Story(
        String id,
        @Nullable String title,
        @Nullable String description,
        List<Reading> readings,
        List<Line> lines,
        List<Reprints> reprints) {
    public Story {
        readings = List.copyOf(readings);
        lines = List.copyOf(lines);
        reprints = List.copyOf(reprints);
    }
}
