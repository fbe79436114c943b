package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Page;

import java.time.Instant;

/// What the user tells of a page; it wins over what the page says.
///
/// @param url the address the page was saved from
/// @param captured when it was saved: nothing that the page says of its own time can be later
public record Given(
        @Nullable String outlet,
        @Nullable Moment published,
        @Nullable String url,
        @Nullable Instant captured) {
    public static final Given NOTHING = new Given(null, null, null);

    public Given(@Nullable String outlet, @Nullable Moment published, @Nullable String url) {
        this(outlet, published, url, null);
    }

    /// When the page was captured: as the user says, else as whoever fetched it noted; null where nobody did.
    @Nullable Instant captured(Page page) {
        return captured == null ? page.origin().captured() : captured;
    }
}
