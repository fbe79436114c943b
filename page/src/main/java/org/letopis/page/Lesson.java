package org.letopis.page;

import java.util.List;

/// A page as [Chooser] sees it: texts in their order, and the answers to every question for each. What a trainer needs.
public sealed interface Lesson permits ChooserLesson, LineLesson {
    /// What was asked.
    Questions questions();

    /// The segments, or the lines.
    List<String> texts();

    /// Indices of the answers for a text; each has [Chooser#ROLES] weights.
    int[] clues(int text);

    /// Whether each text is kept where keeping it is worth more or less than its weights say.
    ///
    /// @param bonus of each text; empty for none
    boolean[] chosenBy(Chooser chooser, float[] bonus);
}
