package org.letopis.reading;

import java.util.Set;
import java.util.TreeSet;

/// Gives ids made of the place where something stands: `s412`; the second at one place is `s412b`, then `s412c`.
final class Ids {
    private final String kind;
    private final Set<String> given = new TreeSet<>();

    Ids(String kind) {
        this.kind = kind;
    }

    String at(int offset) {
        String plain = kind + offset;
        String id = plain;
        for (int i = 2; !given.add(id); i++) {
            id = plain + (i <= 26 ? Character.toString('a' + i - 1) : "-" + i);
        }
        return id;
    }
}
