package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A place that a report names, under all its mentions.
///
/// @param id unique within the report
/// @param name nominative
/// @param site where it lies; null where no gazetteer knows it
/// @param candidates all places of that name, the chosen one among them, the likeliest first
/// @param why what the choice rests on; empty where there was none to make
public record Place(
        String id, String name, @Nullable Site site, List<Site> candidates, String why) {
    public enum Kind {
        COUNTRY,
        REGION,
        CAPITAL,
        CITY,
        /// A continent, a part of the world, a sea, a river, mountains.
        AREA
    }

    /// A place as a gazetteer knows it.
    ///
    /// @param name as the gazetteer calls it today
    /// @param country two letters as in ISO 3166; null where it belongs to none or to several
    /// @param latitude degrees north; null where the gazetteer has no point for it
    /// @param longitude degrees east; null with the latitude
    /// @param population 0 where it is not known
    public record Site(
            String name,
            Kind kind,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            long population) {}

    public Place {
        candidates = List.copyOf(candidates);
    }
}
