package org.letopis.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// All questions asked of one sort of text, and the indices of their answers among the weights of a [Chooser].
public final class Questions {
    private final String file;

    /// Of each answer, as the resource has it.
    private final List<String> names;

    private final int[] questions;
    private final int size;

    /// @param file the resource that says what the answers are worth
    Questions(String file, Question[] all) {
        this.file = file;
        this.size = all.length;
        int[] offsets = Question.offsets(all);
        String[] names = new String[offsets[size]];
        questions = new int[names.length];
        for (int i = 0; i < size; i++) {
            String question = all[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (int answer = 0; answer < all[i].answers(); answer++) {
                names[offsets[i] + answer] = question + " " + answer;
                questions[offsets[i] + answer] = i;
            }
        }
        this.names = List.of(names);
    }

    /// How many questions there are.
    public int size() {
        return size;
    }

    /// How many answers there are to all questions together.
    public int answers() {
        return questions.length;
    }

    /// To which question an answer belongs.
    public int questionOf(int answer) {
        return questions[answer];
    }

    /// The resource that says what the answers are worth.
    String file() {
        return file;
    }

    /// «length 4», the answer's name in the resource.
    String name(int answer) {
        return names.get(answer);
    }

    /// The indices of the answers by their names.
    Map<String, Integer> byName() {
        Map<String, Integer> byName = HashMap.newHashMap(names.size());
        for (int answer = 0; answer < names.size(); answer++) {
            byName.put(names.get(answer), answer);
        }
        return byName;
    }
}
