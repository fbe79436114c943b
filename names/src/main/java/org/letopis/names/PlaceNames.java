package org.letopis.names;

import org.letopis.names.GazetteerPlace.Kind;

/// The names of the gazetteer as clues for the model: what kind of place they mean.
final class PlaceNames {
    /// A smaller town is more often something else that has its name. Ours.
    private static final int LARGE_TOWN = 50_000;

    private static final int SMALL_TOWN = 1 + Gazetteer.KINDS.size();

    private static final class Loaded {
        static final Phrasebook NAMES = read();
    }

    private PlaceNames() {}

    static Phrasebook load() {
        return Loaded.NAMES;
    }

    private static Phrasebook read() {
        var names = new Phrasebook(60_000);
        Gazetteer.likeliest((name, place) -> names.add(name, code(place)));
        return names;
    }

    private static int code(GazetteerPlace place) {
        boolean small = place.kind() == Kind.CITY && place.population() < LARGE_TOWN;
        return small ? SMALL_TOWN : 1 + Gazetteer.KINDS.indexOf(place.kind());
    }
}
