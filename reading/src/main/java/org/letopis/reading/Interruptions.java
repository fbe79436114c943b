package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What interrupts the clauses of a text, between commas or in brackets: «погибли, **как минимум**, 20 человек»,
/// «13 человек, **в том числе трое детей**, доставлены в больницу». `interruptions.txt`.
final class Interruptions {
    private enum Kind {
        MEMBER,
        RELATIVE
    }

    private record Head(Kind kind, RuleWords words) {}

    /// A bracket that holds more words interrupts nothing. Ours.
    private static final int LONGEST_BRACKET = 30;

    /// By their first word.
    private static final Map<String, List<Head>> HEADS = new HashMap<>();

    /// Those whose first word may be any, or may have any ending.
    private static final List<Head> OPEN_HEADS = new ArrayList<>();

    static {
        for (Table.Row row :
                Table.beside(Interruptions.class, "russian/interruptions.txt").rows()) {
            Kind kind = row.cell(0).equals("member") ? Kind.MEMBER : Kind.RELATIVE;
            var head = new Head(kind, new RuleWords(row.words(1)));
            if (head.words().isOpen()) {
                OPEN_HEADS.add(head);
            } else {
                HEADS.computeIfAbsent(head.words().words().getFirst(), w -> new ArrayList<>())
                        .add(head);
            }
        }
    }

    /// For each word the mark that opens the interruption it stands in, plus one; zero outside of all.
    private final int[] opened;

    /// One behind the mark that closes the interruption that a mark opens.
    private final int[] end;

    private Interruptions(int size) {
        this.opened = new int[size];
        this.end = new int[size];
    }

    static Interruptions none(Wording wording) {
        return new Interruptions(wording.size());
    }

    static Interruptions in(Wording wording) {
        var found = new Interruptions(wording.size());
        for (int sentence = 0; sentence < wording.sentences(); sentence++) {
            int end = wording.end(sentence);
            int at = wording.first(sentence);
            while (at < end) {
                int behind = Math.max(endOf(wording, sentence, at), at + 1);
                if (behind > at + 1) {
                    found.add(at, Math.min(behind + 1, end));
                }
                at = behind;
            }
        }
        return found;
    }

    private void add(int mark, int behind) {
        Arrays.fill(opened, mark, behind, mark + 1);
        end[mark] = behind;
    }

    /// Whether two words stand in the same clause, or in the same interruption.
    boolean areTogether(int one, int other) {
        return opened[one] == opened[other];
    }

    boolean isWithin(int word) {
        return opened[word] > 0;
    }

    /// The mark that opens the interruption in which a word stands.
    int first(int word) {
        return opened[word] - 1;
    }

    /// One behind the mark that closes it.
    int end(int word) {
        return end[opened[word] - 1];
    }

    /// One behind the interruption that the mark opens; the mark itself where it opens none.
    private static int endOf(Wording wording, int sentence, int mark) {
        String form = wording.form(mark);
        if (form.equals("(")) {
            int most = Math.min(wording.end(sentence), mark + LONGEST_BRACKET);
            for (int i = mark + 1; i < most; i++) {
                if (wording.form(i).equals(")")) {
                    return i;
                }
            }
            return mark;
        }
        if (!form.equals(",")) {
            return mark;
        }
        Head head = headAt(wording, sentence, mark + 1);
        return head == null
                ? participleEnd(wording, sentence, mark)
                : close(wording, sentence, head, mark + 1);
    }

    private static @Nullable Head headAt(Wording wording, int sentence, int first) {
        List<Head> heads = HEADS.getOrDefault(wording.formIn(sentence, first), List.of());
        for (Head head : heads) {
            if (head.words().standAt(wording, sentence, first)) {
                return head;
            }
        }
        for (Head head : OPEN_HEADS) {
            if (head.words().standAt(wording, sentence, first)) {
                return head;
            }
        }
        return null;
    }

    /// «20 человек, | находившихся в доме, | погибли»; the mark itself where no comma closes it.
    private static int participleEnd(Wording wording, int sentence, int mark) {
        int participle = mark + 1;
        int end = Math.min(wording.end(sentence), mark + LONGEST_BRACKET);
        boolean opens =
                participle < end
                        && mark > wording.first(sentence)
                        && wording.isNoun(mark - 1)
                        && wording.isParticiple(participle)
                        && wording.isAttribute(participle);
        for (int i = participle + 1; opens && i < end; i++) {
            if (wording.form(i).equals(",") && !goesOn(wording.formIn(sentence, i + 1))) {
                return i;
            }
        }
        return mark;
    }

    private static int close(Wording wording, int sentence, Head head, int first) {
        boolean open = head.kind() == Kind.RELATIVE;
        int end = wording.end(sentence);
        for (int i = first + head.words().size(); i < end; i++) {
            open &= !wording.isPredicate(i);
            if (wording.form(i).equals(",") && !open && !goesOn(wording.formIn(sentence, i + 1))) {
                return i;
            }
        }
        return end;
    }

    /// «которые жили в доме, | но сейчас уехали»
    private static boolean goesOn(String form) {
        return switch (form) {
            case "но", "а", "и", "что", "чтобы" -> true;
            default -> false;
        };
    }
}
