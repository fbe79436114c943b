package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Actor;

import java.util.HashMap;
import java.util.Map;

/// Well-known organisations as clues for the model: what kind they are of.
final class OrganisationNames {
    /// What the rows of the list say of an actor. Those of a state are told apart by their words, clubs not at all.
    private static final Map<String, Actor.Kind> KINDS =
            Map.of(
                    "international", Actor.Kind.INTERNATIONAL_ORGANISATION,
                    "media", Actor.Kind.MEDIA,
                    "company", Actor.Kind.COMPANY,
                    "network", Actor.Kind.COMPANY,
                    "party", Actor.Kind.PARTY);

    private static final class Loaded {
        static final Map<Integer, Actor.Kind> KINDS = new HashMap<>();
        static final Phrasebook NAMES = read(KINDS);
    }

    /// The code of what is written like an organisation and is none.
    private static final int OTHER = 100;

    /// The code of networks and services, which are organisations in some sentences only.
    private static final int NETWORK = 101;

    private OrganisationNames() {}

    static boolean isOther(int code) {
        return code == OTHER;
    }

    static boolean isOrganisation(int code) {
        return code != 0 && code != OTHER && code != NETWORK;
    }

    /// Whether it names an organisation, in some sentences at least.
    static boolean isNamed(int code) {
        return code != 0 && code != OTHER;
    }

    /// What a well-known organisation is; null where we do not know it.
    static Actor.@Nullable Kind kind(String nominative) {
        return Loaded.KINDS.get(load().of(nominative));
    }

    static boolean isKnown(String nominative) {
        return isNamed(load().of(nominative));
    }

    static Phrasebook load() {
        return Loaded.NAMES;
    }

    private static Phrasebook read(Map<Integer, Actor.Kind> ofActors) {
        var names = new Phrasebook(1000);
        Map<String, Integer> kinds = new HashMap<>();
        for (Table.Row row : Table.beside(OrganisationNames.class, "organisations.txt").rows()) {
            int kind =
                    switch (row.cell(0)) {
                        case "other" -> OTHER;
                        case "network" -> NETWORK;
                        default -> kinds.computeIfAbsent(row.cell(0), _ -> kinds.size() + 1);
                    };
            Actor.Kind ofActor = KINDS.get(row.cell(0));
            if (ofActor != null) {
                ofActors.put(kind, ofActor);
            }
            for (String name : row.cell(1).split(",", -1)) {
                names.add(name.strip(), kind);
            }
        }
        return names;
    }
}
