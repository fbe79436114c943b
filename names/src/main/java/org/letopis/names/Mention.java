package org.letopis.names;

import org.letopis.model.Name;
import org.letopis.model.Span;

/// A stretch of the text that names somebody or something; who it is, is not asked yet.
///
/// @param name the nominative form
/// @param rule what found it
record Mention(Span span, Name.Type type, String name, String rule) {}
