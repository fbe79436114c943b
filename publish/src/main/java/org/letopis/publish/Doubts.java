package org.letopis.publish;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Figure;
import org.letopis.model.Reading;
import org.letopis.model.Span;
import org.letopis.model.Statement;

/// Says of a figure that the very words around it deny it or take it back.
record Doubts(Messages texts, Withdrawals withdrawals) {
    /// «опровергается» or the like; empty where the figure is given plainly.
    String of(Reading reading, Figure figure, @Nullable Statement statement, Span sentence) {
        if (statement != null && statement.stance() == Statement.Stance.DENY) {
            return texts.of("figures.denied");
        }
        return withdrawals.takesBack(reading.report().text(), sentence, figure.span())
                ? texts.of("figures.withdrawn")
                : "";
    }
}
