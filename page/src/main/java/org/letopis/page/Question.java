package org.letopis.page;

/// A question asked of every segment of a page, or of every line of a text. The answer is a small number, and each answer has
/// weights of its own. Questions are named in the resource that says what the answers are worth.
sealed interface Question permits Clue, LineClue {
    /// How many answers there are, from 0.
    int answers();

    /// Index of the first answer among those of all questions of the sort.
    int offset();

    /// As an enum names it.
    String name();

    int ordinal();

    /// The offset of each, and behind the last how many answers there are together.
    static int[] offsets(Question[] questions) {
        int[] offsets = new int[questions.length + 1];
        for (int i = 0; i < questions.length; i++) {
            offsets[i + 1] = offsets[i] + questions[i].answers();
        }
        return offsets;
    }
}
