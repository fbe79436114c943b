package org.letopis.publish;

import org.letopis.model.Actor;
import org.letopis.model.Name;
import org.letopis.model.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of a report as marks: pointing at one tells who is meant.
final class NameMarks {
    private NameMarks() {}

    /// Of names nested in each other the outermost is marked.
    static List<Mark> of(Frame frame, Reading reading) {
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        var marks = new ArrayList<Mark>();
        int end = 0;
        for (Name name : reading.names()) {
            if (name.span().start() >= end && name.type() != Name.Type.REFERENCE) {
                Actor actor = name.actor() == null ? null : actors.get(name.actor());
                String title = actor == null ? name.name() : title(frame.texts(), actor);
                marks.add(new Mark(name.span(), Mark.Kind.NAME, null, title));
                end = name.span().end();
            }
        }
        return marks;
    }

    private static String title(Messages texts, Actor actor) {
        return actor.name() + ", " + Messages.inLine(texts.of(actor.kind()));
    }
}
