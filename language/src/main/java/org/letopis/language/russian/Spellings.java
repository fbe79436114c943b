package org.letopis.language.russian;

import java.util.HashMap;
import java.util.Map;

/// The spellings of one text. Belongs to one thread.
final class Spellings {
    /// No report has more; where a text does, the later ones are made anew each time, so that memory stays small. Ours.
    private static final int MOST = 1 << 13;

    private final Lexicon lexicon;
    private final Map<String, Spelling> known = new HashMap<>();

    Spellings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param token a word, number or mark as it is written
    Spelling of(String token) {
        Spelling spelling = known.get(token);
        if (spelling == null) {
            spelling = new Spelling(token, lexicon.candidates(token, 0, token.length()));
            if (known.size() < MOST) {
                known.put(token, spelling);
            }
        }
        return spelling;
    }
}
