package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.reading.TimePhrase.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table `time-joints.txt`: which pieces say one time together, by what stands between them.
final class TimeJoints {
    private static final String NOTHING = "_";
    private static final String ADDS_NOTHING = "-";

    /// By whose clock: «14:30 по московскому времени 5 января».
    private static final String ZONE = "по";

    private static final String ANY = "*";

    private record Between(Role first, String words, Role second) {}

    private final Map<Between, String> added = new HashMap<>();
    private int mostWords;

    private TimeJoints() {}

    static TimeJoints load() {
        var joints = new TimeJoints();
        for (Table.Row row : Table.beside(TimeJoints.class, "russian/time-joints.txt").rows()) {
            for (String choice : row.cell(1).split(";", -1)) {
                String words = choice.strip().equals(NOTHING) ? "" : choice.strip();
                String adds = row.cell(3).equals(ADDS_NOTHING) ? "" : row.cell(3);
                joints.added.put(new Between(role(row, 0), words, role(row, 2)), adds);
                joints.mostWords = Math.max(joints.mostWords, words.split(" ", -1).length);
            }
        }
        return joints;
    }

    private static Role role(Table.Row row, int cell) {
        return Role.valueOf(row.cell(cell).toUpperCase(Locale.ROOT));
    }

    /// The phrases that the pieces of a report make, in the order of the text.
    List<TimePhrase> join(List<TimePiece> pieces, Wording wording) {
        var phrases = new ArrayList<TimePhrase>();
        TimePhrase phrase = null;
        for (TimePiece piece : pieces) {
            String more = phrase == null ? null : between(phrase, piece, wording);
            if (phrase != null && more != null) {
                phrase = phrase.with(piece, more);
            } else {
                add(phrase, phrases);
                phrase = TimePhrase.of(piece);
            }
        }
        add(phrase, phrases);
        return phrases;
    }

    /// What the words between add where they join; null where they do not.
    private @Nullable String between(TimePhrase phrase, TimePiece next, Wording wording) {
        Role second = Role.of(next);
        int gap = next.first() - phrase.end();
        if (second == Role.OTHER
                || gap > mostWords
                || phrase.has(second)
                || wording.sentenceOf(phrase.first()) != wording.sentenceOf(next.first())) {
            return null;
        }
        var words = new ArrayList<String>(gap);
        for (int i = phrase.end(); i < next.first(); i++) {
            words.add(wording.form(i));
        }
        if (words.size() > 1 && words.getFirst().equals(ZONE)) {
            words.set(1, ANY);
        }
        Role first = Role.of(phrase.pieces().getLast());
        return added.get(new Between(first, String.join(" ", words), second));
    }

    /// Keeps a phrase, unless it says something only beside a day: «ночь на», «около 3 часов».
    private static void add(@Nullable TimePhrase phrase, List<TimePhrase> phrases) {
        if (phrase == null) {
            return;
        }
        boolean stands =
                phrase.pieces().size() > 1
                        || switch (phrase.pieces().getFirst().kind()) {
                            case NIGHT_TO, HOUR_BESIDE, PART_BESIDE -> false;
                            default -> true;
                        };
        if (stands) {
            phrases.add(phrase);
        }
    }
}
