package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Statement.Stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The reporting words of `cues.txt` by their forms.
final class Cues {
    enum Kind {
        SAYS,
        SAYS_NOT,
        ACT,
        HOLDS,
        CARRIED,
        STANDS,
        GERUND,
        ACT_GERUND,
        CITES,
        FOLLOWS,
        SIDES,
        SPEECH,
        NOTES,
        REFUSED,
        REFUSAL
    }

    record Cue(Kind kind, Stance stance) {}

    private static final Map<String, List<Cue>> CUES = load();

    private Cues() {}

    /// What a form can be; empty where it is no reporting word.
    static List<Cue> of(String form) {
        return CUES.getOrDefault(form, List.of());
    }

    static @Nullable Cue of(String form, Kind... kinds) {
        for (Cue cue : of(form)) {
            for (Kind kind : kinds) {
                if (cue.kind() == kind) {
                    return cue;
                }
            }
        }
        return null;
    }

    private static Map<String, List<Cue>> load() {
        var cues = new HashMap<String, List<Cue>>();
        for (Table.Row row : Table.beside(Cues.class, "russian/cues.txt").rows()) {
            var cue =
                    new Cue(
                            Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                            Stance.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_')));
            for (String form : row.words(2)) {
                forms(form).forEach(f -> cues.computeIfAbsent(f, x -> new ArrayList<>()).add(cue));
            }
        }
        return cues;
    }

    private static List<String> forms(String form) {
        if (!form.endsWith("*")) {
            return List.of(form);
        }
        String masculine = form.substring(0, form.length() - 1);
        return List.of(masculine, masculine + "а", masculine + "о", masculine + "и");
    }
}
