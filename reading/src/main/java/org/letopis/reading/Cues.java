package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Statement.Stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        ON,
        REFUSED,
        REFUSAL
    }

    record Cue(Kind kind, Stance stance) {}

    /// How a row writes the four forms of a past tense: «сообщил*».
    private static final String PAST = "л*";

    /// Kinds whose past tense has a gerund that reports as well: «сообщил», «сообщив».
    private static final Set<Kind> GERUNDS_OF = Set.of(Kind.SAYS, Kind.HOLDS, Kind.ACT);

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
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            var stance = Stance.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String form : row.words(2)) {
                forms(form).forEach(f -> add(cues, f, new Cue(kind, stance)));
                Kind gerund = kind == Kind.ACT ? Kind.ACT_GERUND : Kind.GERUND;
                if (form.endsWith(PAST) && GERUNDS_OF.contains(kind)) {
                    String stem = form.substring(0, form.length() - PAST.length());
                    add(cues, stem + "в", new Cue(gerund, stance));
                }
            }
        }
        return cues;
    }

    private static void add(Map<String, List<Cue>> cues, String form, Cue cue) {
        List<Cue> of = cues.computeIfAbsent(form, key -> new ArrayList<>());
        if (!of.contains(cue)) {
            of.add(cue);
        }
    }

    private static List<String> forms(String form) {
        if (!form.endsWith("*")) {
            return List.of(form);
        }
        String masculine = form.substring(0, form.length() - 1);
        return List.of(masculine, masculine + "а", masculine + "о", masculine + "и");
    }
}
