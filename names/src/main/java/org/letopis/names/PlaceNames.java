package org.letopis.names;

import org.letopis.names.GazetteerPlace.Kind;

/// The names of the gazetteer as clues for the model: what kind of place they mean.
final class PlaceNames {
    /// A smaller town is more often something else that has its name. Ours.
    private static final int LARGE_TOWN = 50_000;

    private static final int SMALL_TOWN = 1 + Gazetteer.KINDS.size();

    private PlaceNames() {}

    static Phrasebook load() {
        return Gazetteer.load().clues();
    }

    /// The code of a name whose likeliest place this is.
    static int code(GazetteerPlace place) {
        boolean small = place.kind() == Kind.CITY && place.population() < LARGE_TOWN;
        return small ? SMALL_TOWN : 1 + Gazetteer.KINDS.indexOf(place.kind());
    }
}
