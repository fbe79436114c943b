package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.names.Marks.Mark;

/// A role as it stands in the text: «официальный представитель | МВД Тарвии». Numbers are of words.
///
/// @param head the noun that says the role
/// @param word the role word of that noun, as in `roles.txt`
/// @param end one behind the whole
/// @param body from which word the body is named to the one before `bodyEnd`; both -1 where it is not
/// @param owner the mention that names the body; null where a common noun does, or nothing
record RolePhrase(
        int first, int head, String word, int end, int body, int bodyEnd, @Nullable Mark owner) {
    boolean is(RoleWords.Kind kind) {
        return RoleWords.kinds(word).contains(kind);
    }

    boolean hasBody() {
        return body >= 0;
    }

    /// Whether nothing but the role itself is said: «президент», «министр».
    boolean isBare() {
        return end == head + 1 && body < 0;
    }
}
