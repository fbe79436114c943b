package org.letopis.model;

import org.jspecify.annotations.Nullable;

/// The story (сюжет) to which the outlet itself counts the report.
public record StoryLabel(String title, @Nullable String description) {}
