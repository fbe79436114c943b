package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.Span;

import java.util.Arrays;
import java.util.List;

/// The sentences of a reading, to be asked for by place; where there are none, its parts stand for them.
final class Sentences {
    private final List<Span> spans;
    private final int[] starts;

    private Sentences(List<Span> spans) {
        this.spans = spans;
        this.starts = spans.stream().mapToInt(Span::start).toArray();
    }

    static Sentences of(Reading reading) {
        List<Span> spans =
                reading.sentences().isEmpty() ? reading.report().parts() : reading.sentences();
        return new Sentences(spans.stream().sorted().toList());
    }

    List<Span> all() {
        return spans;
    }

    /// The sentence that begins at the offset or last before it; `place` itself where none does.
    Span at(Span place) {
        int found = Arrays.binarySearch(starts, place.start());
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? place : spans.get(index);
    }

    /// From the beginning of the sentence in which the place begins to the end of that in which it ends.
    Span around(Span place) {
        int lastOffset = Math.max(place.start(), place.end() - 1);
        Span last = at(new Span(lastOffset, Math.max(lastOffset, place.end())));
        return new Span(
                Math.min(at(place).start(), place.start()), Math.max(last.end(), place.end()));
    }
}
