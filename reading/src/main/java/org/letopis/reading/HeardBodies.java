package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;

import java.util.ArrayList;
import java.util.List;

/// The bodies that spoke so far: «прокуратура» means the «Заречная прокуратура» then.
final class HeardBodies {
    /// More bodies than so many are not kept in mind: a bound on the work. Ours.
    private static final int MOST_BODIES = 40;

    /// Who speaks for a body: «пресс-служба „Зари“», «представители „Зари“».
    private static final List<String> FOR_BODIES = List.of("пресс-", "представител");

    private final List<String> names = new ArrayList<>();

    void hear(String name) {
        if (names.size() < MOST_BODIES && !names.contains(name)) {
            names.add(name);
        }
    }

    /// The body that spoke and is called by a noun, or has it in its name; null where none did.
    ///
    /// @param noun in the nominative
    @Nullable String called(String noun) {
        for (String heard : names.reversed()) {
            if (Wording.split(Wording.form(heard)).contains(noun)) {
                return heard;
            }
        }
        return null;
    }

    /// The last body that spoke, for the nouns that mean any office: «ведомство».
    @Nullable String last() {
        return names.isEmpty() ? null : names.getLast();
    }

    /// Whether a body spoke itself or through those who speak for it: «пресс-служба авиакомпании „Заря“».
    boolean spoke(Actor body) {
        String name = Wording.form(body.name());
        return names.stream()
                .map(Wording::form)
                .anyMatch(heard ->
                        heard.equals(name)
                                || name.endsWith(" " + heard)
                                || (heard.contains(name)
                                        && FOR_BODIES.stream().anyMatch(heard::startsWith)));
    }
}
