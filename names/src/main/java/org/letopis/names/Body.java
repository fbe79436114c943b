package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Actor;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.List;

/// One organisation of a report, as far as its mentions have told so far.
final class Body {
    String name;
    Actor.Kind kind;

    /// What it is called by: «компания», «министерство»; empty where the name does not say.
    String head;

    @Nullable String country;
    final List<Mark> mentions = new ArrayList<>();

    Body(Mark mark, BodyForm form) {
        this.name = mark.mention().name();
        this.kind = form.kind();
        this.head = form.head();
        this.country = form.country();
        this.mentions.add(mark);
    }

    boolean fits(BodyForm form) {
        return country == null || form.country() == null || country.equals(form.country());
    }

    void add(Mark mark, BodyForm form) {
        mentions.add(mark);
        if (mark.mention().name().length() > name.length()) {
            name = mark.mention().name();
        }
        kind = kind == Actor.Kind.OTHER_BODY ? form.kind() : kind;
        head = head.isEmpty() ? form.head() : head;
        country = country == null ? form.country() : country;
    }
}
