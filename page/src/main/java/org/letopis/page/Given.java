package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;

/// What the user tells of a page; it wins over what the page says.
///
/// @param url the address the page was saved from
public record Given(@Nullable String outlet, @Nullable Moment published, @Nullable String url) {
    public static final Given NOTHING = new Given(null, null, null);
}
