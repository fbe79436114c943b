package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.LinkedHashMap;
import java.util.Map;

/// The second names of offices, by `offices.txt`: «глава МИД» is the «министр иностранных дел».
final class OfficeNames {
    private static final Map<String, String> OFFICES = new LinkedHashMap<>();

    static {
        for (Table.Row row : table().rows()) {
            for (String called : row.cell(1).split(",", -1)) {
                OFFICES.put(called.strip(), row.cell(0));
            }
        }
    }

    private OfficeNames() {}

    static Table table() {
        return Table.beside(OfficeNames.class, "russian/offices.txt");
    }

    /// The office that a role is by another name; null where it is none of the list.
    ///
    /// @param role in the nominative, small letters
    /// @param country whether it ends with the name of a state, which is no part of what it is called
    static @Nullable String office(String role, boolean country) {
        for (Map.Entry<String, String> office : OFFICES.entrySet()) {
            String called = office.getKey();
            if (role.equals(called) || (country && role.startsWith(called + " "))) {
                return office.getValue();
            }
        }
        return null;
    }
}
