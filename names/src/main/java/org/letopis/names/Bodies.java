package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of the organisations named is one and the same: long names first, then short ones and abbreviations.
final class Bodies {
    /// A key that means more bodies than this means none: a bound on the work. Ours.
    private static final int MOST_NAMESAKES = 4;

    private final Grammar grammar;
    private final Map<String, Set<Body>> byKey = new HashMap<>();
    private final Map<String, Set<Body>> byInitials = new HashMap<>();

    /// Bodies of several words by the first three letters, for «Минобороны».
    private final Map<String, Map<Body, List<String>>> byBeginning = new HashMap<>();

    private final Map<Mark, Body> bodies = new HashMap<>();

    private Bodies(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The body of each mention of one.
    static Map<Mark, Body> resolve(Grammar grammar, Marks marks) {
        var bodies = new Bodies(grammar);
        var forms = new HashMap<Mark, BodyForm>();
        var named = new ArrayList<Mark>();
        for (Mark mark : marks.all()) {
            if (mark.is(Name.Type.ORG)) {
                named.add(mark);
                forms.put(mark, BodyForm.of(mark, grammar));
            }
        }
        for (Mark mark : named) {
            if (isLong(mark)) {
                bodies.meet(mark, form(forms, mark));
            }
        }
        for (Mark mark : named) {
            if (!isLong(mark)) {
                bodies.meet(mark, form(forms, mark));
            }
        }
        return bodies.bodies;
    }

    private static BodyForm form(Map<Mark, BodyForm> forms, Mark mark) {
        BodyForm form = forms.get(mark);
        if (form == null) {
            throw new IllegalStateException("no form of " + mark);
        }
        return form;
    }

    private static boolean isLong(Mark mark) {
        return mark.end() - mark.first() > 1;
    }

    private void meet(Mark mark, BodyForm form) {
        Body body = only(mark, form);
        if (body == null) {
            body = new Body(mark, form);
        } else {
            body.add(mark, form);
        }
        bodies.put(mark, body);
        for (String key : form.keys()) {
            add(byKey, key, body);
        }
        for (String initials : form.shorts()) {
            add(byInitials, initials, body);
        }
        if (form.words().size() > 1 && form.words().getFirst().length() > 2) {
            Map<Body, List<String>> begun =
                    byBeginning.computeIfAbsent(
                            form.words().getFirst().substring(0, 3),
                            beginning -> new java.util.LinkedHashMap<>());
            if (begun.size() < 4 * MOST_NAMESAKES) {
                begun.putIfAbsent(body, form.words());
            }
        }
    }

    private static void add(Map<String, Set<Body>> index, String key, Body body) {
        Set<Body> namesakes = index.computeIfAbsent(key, name -> new LinkedHashSet<>());
        if (namesakes.size() <= MOST_NAMESAKES) {
            namesakes.add(body);
        }
    }

    /// The one body that a form fits; null where there is none or several.
    private @Nullable Body only(Mark mark, BodyForm form) {
        for (String key : form.keys()) {
            Body body = one(byKey.getOrDefault(key, Set.of()), form);
            if (body != null) {
                return body;
            }
        }
        String surface = mark.mention().span().in(grammar.text());
        Set<Body> meant = Set.of();
        if (BodyForm.isAcronym(surface)) {
            meant = byInitials.getOrDefault(Grammar.fold(surface), Set.of());
        } else if (!isLong(mark) && surface.length() > 5) {
            meant = madeOf(Grammar.fold(surface));
        }
        return one(meant, form);
    }

    private Set<Body> madeOf(String word) {
        var made = new LinkedHashSet<Body>();
        byBeginning
                .getOrDefault(word.substring(0, 3), Map.of())
                .forEach((body, words) -> {
                    if (BodyForm.isMadeOf(word, words)) {
                        made.add(body);
                    }
                });
        return made;
    }

    private static @Nullable Body one(Set<Body> bodies, BodyForm form) {
        if (bodies.size() > MOST_NAMESAKES) {
            return null;
        }
        List<Body> fitting = bodies.stream().filter(body -> body.fits(form)).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }
}
