package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// A picture of the page with what is printed beside it; its caption is no part of the report's text.
public record Photo(
        @Nullable String url,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable Moment date) {}
