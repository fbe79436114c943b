package org.letopis.names;

/// A place that the gazetteer knows.
///
/// @param name as it is called in Russian now: «Астана», also where «Нур-Султан» was asked for
/// @param country ISO 3166 code of two letters, empty where the place belongs to no one country
/// @param latitude degrees north, NaN where not known; of a country its capital's, of a region its chief town's
/// @param longitude degrees east, NaN where not known
/// @param population 0 where not known
public record GazetteerPlace(
        String name, String country, float latitude, float longitude, Kind kind, int population) {

    /// What sort of place it is.
    public enum Kind {
        COUNTRY,
        REGION,
        CAPITAL,
        CITY,
        /// A continent, a part of the world, a sea, a river, mountains.
        AREA
    }

    /// Whether latitude and longitude are known.
    public boolean hasCoordinates() {
        return !Float.isNaN(latitude);
    }
}
