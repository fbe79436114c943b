package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.letopis.model.Span;

import java.util.List;

class SegmentTest {
    @Test
    void marksThatNestAndCrossAreCutAtEveryBorder() {
        List<Segment> segments =
                Segment.cut(
                        "abcdefghij",
                        List.of(new Span(0, 10)),
                        List.of(
                                new Mark(new Span(1, 6), Mark.Kind.CONTENT, "s1", "one"),
                                new Mark(new Span(4, 8), Mark.Kind.CONTENT, "s4", "two"),
                                new Mark(new Span(4, 5), Mark.Kind.TIME, "t4", "time")));
        assertThat(segments.stream().map(s -> s.text() + ":" + s.css() + ":" + s.title()))
                .containsExactly(
                        "a::null",
                        "bcd:content:one",
                        "e:content inner time:time",
                        "f:content inner:two",
                        "gh:content:two",
                        "ij::null");
    }

    @Test
    void everyMarkCanBeLinkedToEvenWhereSeveralBeginAtOnePlace() {
        List<Segment> segments =
                Segment.cut(
                        "abc",
                        List.of(new Span(0, 3)),
                        List.of(
                                new Mark(new Span(0, 3), Mark.Kind.CONTENT, "s0", "said"),
                                new Mark(new Span(0, 1), Mark.Kind.FIGURE, "f0", "counted")));
        assertThat(segments.getFirst().id()).isEqualTo("f0");
        assertThat(segments.getFirst().moreIds()).containsExactly("s0");
    }
}
