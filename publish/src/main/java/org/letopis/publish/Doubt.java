package org.letopis.publish;

import java.util.Locale;

/// What the words around a figure say against it.
enum Doubt {
    /// It is given plainly.
    NONE,
    WITHDRAWN,
    DENIED,
    /// Said to be unconfirmed or wrong.
    UNCONFIRMED;

    /// As the data files have it: empty for none.
    String code() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /// «отозвано», empty for none.
    String words(Messages texts) {
        return this == NONE ? "" : texts.of(this);
    }
}
