package org.letopis.model;

/// What came of a page.
public sealed interface Extraction permits Report, Unreadable {}
