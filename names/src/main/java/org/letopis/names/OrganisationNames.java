package org.letopis.names;

import org.letopis.language.Table;

import java.util.HashMap;
import java.util.Map;

/// Well-known organisations as clues for the model: what kind they are of.
final class OrganisationNames {
    private static final class Loaded {
        static final Phrasebook NAMES = read();
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

    static Phrasebook load() {
        return Loaded.NAMES;
    }

    private static Phrasebook read() {
        var names = new Phrasebook(1000);
        Map<String, Integer> kinds = new HashMap<>();
        for (Table.Row row : Table.beside(OrganisationNames.class, "organisations.txt").rows()) {
            int kind =
                    switch (row.cell(0)) {
                        case "other" -> OTHER;
                        case "network" -> NETWORK;
                        default -> kinds.computeIfAbsent(row.cell(0), _ -> kinds.size() + 1);
                    };
            for (String name : row.cell(1).split(",", -1)) {
                names.add(name.strip(), kind);
            }
        }
        return names;
    }
}
