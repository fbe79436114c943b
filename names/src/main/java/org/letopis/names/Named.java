package org.letopis.names;

import org.letopis.model.Actor;
import org.letopis.model.Name;

import java.util.List;

/// Who and what a report names.
///
/// @param actors in the order of their first mention
/// @param names in the order of the text, an outer one before those nested in it
public record Named(List<Actor> actors, List<Name> names) {
    public Named {
        actors = List.copyOf(actors);
        names = List.copyOf(names);
    }
}
