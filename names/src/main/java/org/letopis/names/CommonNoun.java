package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A noun by which a body that was named may be called again: «ведомство», «перевозчик», «суд».
///
/// @param sort null where the noun calls no body
record CommonNoun(String lemma, BodyWords.@Nullable Sort sort) {
    /// How sure a noun means a body, the surest first.
    private enum Fit {
        /// The body's own name says it: «суд» and «Озёрский суд».
        CALLED,
        /// The body is known to be of the sort.
        OF_THE_SORT,
        /// The name does not say what it names, and may be one of the sort.
        UNKNOWN,
        NONE
    }

    private static final String MINISTRY = "министерство";

    /// How the short names of ministries begin.
    private static final String SHORT_MINISTRY = "мин";

    static CommonNoun of(String lemma) {
        return new CommonNoun(lemma, BodyWords.of(lemma));
    }

    /// The body meant; null where there is none, or several of which none stands out.
    ///
    /// @param mentions how often each body was named before, the last named first
    /// @param preferred which bodies are meant rather than others
    @Nullable Actor meant(Map<Actor, Integer> mentions, Predicate<Actor> preferred) {
        for (Fit fit : List.of(Fit.CALLED, Fit.OF_THE_SORT, Fit.UNKNOWN)) {
            var fitting = new ArrayList<Actor>();
            mentions.keySet().stream().filter(body -> fit(body) == fit).forEach(fitting::add);
            if (fitting.isEmpty()) {
                continue;
            }
            for (Actor body : fitting) {
                if (preferred.test(body)) {
                    return body;
                }
            }
            return fitting.size() == 1 || fit == Fit.CALLED
                    ? fitting.getFirst()
                    : spokenOf(fitting, mentions);
        }
        return null;
    }

    /// The one that was named more often than any other twice over.
    private static @Nullable Actor spokenOf(List<Actor> bodies, Map<Actor, Integer> mentions) {
        List<Actor> byMentions = new ArrayList<>(bodies);
        byMentions.sort((one, other) ->
                Integer.compare(mentions.getOrDefault(other, 0), mentions.getOrDefault(one, 0)));
        Actor most = byMentions.getFirst();
        int next = mentions.getOrDefault(byMentions.get(1), 0);
        return mentions.getOrDefault(most, 0) >= 2 * next ? most : null;
    }

    private Fit fit(Actor body) {
        if (sort == null) {
            return Fit.NONE;
        }
        boolean unknown = body.kind() == Actor.Kind.OTHER_BODY;
        for (String word : Grammar.fold(body.name()).split("[^\\p{L}-]+", -1)) {
            boolean ministry = lemma.equals(MINISTRY) && word.startsWith(SHORT_MINISTRY);
            if (word.equals(lemma) || ministry) {
                return Fit.CALLED;
            }
            unknown &= BodyWords.of(word) == null;
        }
        if (!BodyWords.isGeneral(sort.kind(), lemma)) {
            return Fit.NONE;
        }
        if (body.kind() == sort.kind()) {
            return Fit.OF_THE_SORT;
        }
        return BodyWords.isAlike(body.kind(), unknown, sort.kind()) ? Fit.UNKNOWN : Fit.NONE;
    }
}
