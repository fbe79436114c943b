package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One line of a chronicle. For now: a sentence that a time expression dates.
///
/// @param id of the chronicle: report id and place, for example `5f2c01aa93b7e04d-t118`
/// @param time what dates it
/// @param report id of the report
/// @param sentence what the report says
/// @param statement id of the statement inside which the time stands, null where the outlet speaks
/// @param chain from the outlet to the originator
public record Line(
        String id,
        TimeExpression time,
        String report,
        Span sentence,
        @Nullable String statement,
        List<String> chain) {
    public Line {
        chain = List.copyOf(chain);
    }
}
