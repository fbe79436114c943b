package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Place;
import org.letopis.model.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Who and what a report names.
///
/// @param actors in the order of their first mention
/// @param names in the order of the text, an outer one before those nested in it
/// @param places in the order of their first mention
public record Named(List<Actor> actors, List<Name> names, List<Place> places) {
    /// Copies the lists.
    public Named {
        actors = List.copyOf(actors);
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /// Answers who is meant at a place of the text.
    public Who who() {
        return new Who(this);
    }

    /// Who is meant by the words at a place: the actors by their mentions.
    public static final class Who {
        /// A common noun looks back over this many mentions: a bound on the work. Ours.
        private static final int MOST_MENTIONS_BACK = 100;

        private final List<Name> names;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Actor> byName = new HashMap<>();
        private final int longest;

        private Who(Named named) {
            this.names = named.names();
            var namesakes = new HashSet<String>();
            for (Actor actor : named.actors()) {
                actors.put(actor.id(), actor);
                if (byName.put(actor.name(), actor) != null) {
                    namesakes.add(actor.name());
                }
            }
            byName.keySet().removeAll(namesakes);
            this.longest = names.stream().mapToInt(name -> name.span().length()).max().orElse(0);
        }

        /// The actor whom a phrase means, null where none is known: the person whom it names, else what its longest name
        /// means. «представитель МВД Тарвии Иван Зареев» is Зареев; «представитель МВД» is not the МВД.
        public @Nullable Actor at(Span phrase) {
            Name best = nameAt(phrase);
            return best == null || best.actor() == null ? null : actors.get(best.actor());
        }

        /// The only actor of a name as [Actor#name()] has it; null where there is none or several.
        public @Nullable Actor called(String name) {
            return byName.get(name);
        }

        /// The body named before an offset that a common noun means: «перевозчик» an airline, «ведомство» a ministry, «суд» the
        /// «Озёрский суд»; null where there is none, or several of which none stands out.
        ///
        /// @param noun its dictionary form
        /// @param preferred which bodies are meant rather than others
        public @Nullable Actor bodyCalled(String noun, int offset, Predicate<Actor> preferred) {
            var mentions = new LinkedHashMap<Actor, Integer>();
            int last = firstReaching(offset + longest);
            for (int i = last - 1; i >= 0 && i >= last - MOST_MENTIONS_BACK; i--) {
                Name name = names.get(i);
                Actor actor = name.actor() == null ? null : actors.get(name.actor());
                if (actor != null && name.type() == Name.Type.ORG && name.span().end() <= offset) {
                    mentions.merge(actor, 1, Integer::sum);
                }
            }
            return CommonNoun.of(noun).meant(mentions, preferred);
        }

        /// The mention that [#at] goes by.
        public @Nullable Name nameAt(Span phrase) {
            Name best = null;
            for (int i = firstReaching(phrase.start());
                    i < names.size() && names.get(i).span().start() < phrase.end();
                    i++) {
                Name name = names.get(i);
                if (name.span().overlaps(phrase)
                        && (best == null || isBetter(name, best, phrase))) {
                    best = name;
                }
            }
            return best;
        }

        private static boolean isBetter(Name name, Name best, Span phrase) {
            boolean person = name.type() == Name.Type.PER;
            if (person != (best.type() == Name.Type.PER)) {
                return person;
            }
            int more = covered(name, phrase) - covered(best, phrase);
            return more > 0 || (more == 0 && name.span().length() < best.span().length());
        }

        private static int covered(Name name, Span phrase) {
            return Math.min(name.span().end(), phrase.end())
                    - Math.max(name.span().start(), phrase.start());
        }

        /// The first name that starts no further before the offset than the longest name reaches.
        private int firstReaching(int offset) {
            int low = 0;
            int high = names.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (names.get(middle).span().start() < offset - longest) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
