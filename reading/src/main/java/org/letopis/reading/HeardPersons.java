package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;

/// The persons who spoke last: whom «он», «она» and «чиновник» mean.
final class HeardPersons {
    private @Nullable String man;
    private @Nullable String woman;
    private @Nullable String named;
    private boolean unsure;

    /// @param isNamed whether it is a name, not «источник»
    /// @param sex unknown where neither name nor verb shows it: then either pronoun may mean who spoke, and does where nobody
    /// else did
    void hear(String name, boolean isNamed, Sex sex) {
        boolean wasUnsure = unsure;
        named = isNamed ? name : named;
        unsure = false;
        switch (sex) {
            case MALE -> man = name;
            case FEMALE -> woman = name;
            case UNKNOWN -> {
                boolean alone = isNamed && man == null && woman == null && !wasUnsure;
                man = alone ? name : null;
                woman = man;
                unsure = isNamed && !alone;
            }
        }
    }

    /// Whether the last who spoke may be meant by either pronoun.
    boolean isUnsure() {
        return unsure;
    }

    /// The last who was named.
    @Nullable String last() {
        return named;
    }

    /// The last of a sex, named or not; null where that is unknown.
    @Nullable String last(Sex sex) {
        return switch (sex) {
            case MALE -> man;
            case FEMALE -> woman;
            case UNKNOWN -> null;
        };
    }

    /// Whether somebody spoke last as one of the other sex.
    boolean isOfOther(Sex sex, @Nullable String name) {
        return name != null && name.equals(sex == Sex.MALE ? woman : man);
    }
}
