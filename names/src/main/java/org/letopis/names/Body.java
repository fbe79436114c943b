package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.List;

/// One organisation of a report, as far as its mentions have told so far.
final class Body {
    private static final String OPENING = "«„\"";
    private static final String CLOSING = "»“\"";

    String name;
    Actor.Kind kind;

    /// What it is called by: «компания», «министерство»; empty where the name does not say.
    String head;

    @Nullable String country;
    final List<Mark> mentions = new ArrayList<>();

    Body(Mark mark, BodyForm form) {
        this.name = closed(mark.mention().name());
        this.kind = form.kind();
        this.head = form.head();
        this.country = form.country();
        this.mentions.add(mark);
    }

    /// «ООО „Заря“»: of a mention the marks at its end are no part, of what somebody is called they are.
    private static String closed(String name) {
        for (int i = 0; i < OPENING.length(); i++) {
            int open = name.lastIndexOf(OPENING.charAt(i));
            char closing = CLOSING.charAt(i);
            boolean same = closing == OPENING.charAt(i);
            boolean left = same ? name.indexOf(closing) == open : name.indexOf(closing, open) < 0;
            if (open > 0 && left) {
                return name + closing;
            }
        }
        return name;
    }

    boolean fits(BodyForm form) {
        return country == null || form.country() == null || country.equals(form.country());
    }

    void add(Mark mark, BodyForm form) {
        mentions.add(mark);
        String other = closed(mark.mention().name());
        name = other.length() > name.length() ? other : name;
        kind = kind == Actor.Kind.OTHER_BODY ? form.kind() : kind;
        head = head.isEmpty() ? form.head() : head;
        country = country == null ? form.country() : country;
    }
}
