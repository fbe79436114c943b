package org.letopis.model;

/// Words of the page that are no part of the report, and why: kept so that `--explain` can show them.
///
/// @param excerpt the words, cut to 200 characters
/// @param rule the rule that left them out
public record LeftOut(String excerpt, String rule) {
    private static final int MOST_CHARACTERS = 200;

    public LeftOut {
        if (excerpt.length() > MOST_CHARACTERS) {
            excerpt = excerpt.substring(0, MOST_CHARACTERS - 1) + "…";
        }
    }
}
