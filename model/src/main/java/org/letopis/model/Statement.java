package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Words, knowledge or opinion that the report gives to somebody: an attribution relation after PARC.
///
/// @param id unique within the report, made of the place where it stands: `s412`
/// @param cue the reporting words; null for a quotation without any
/// @param source the immediate source as it stands beside the cue; null where none is expressed
/// @param speaker who that is, nominative; null where it cannot be known
/// @param actor id of the speaker's [Actor], null where it is not resolved
/// @param content what is attributed, in the order of the text; never empty
/// @param chain from the outlet to the originator; never empty
/// @param rule the rule that found it
public record Statement(
        String id,
        @Nullable Span cue,
        @Nullable Span source,
        @Nullable String speaker,
        @Nullable String actor,
        List<Span> content,
        Form form,
        Stance stance,
        List<Link> chain,
        String rule) {
    public enum Form {
        DIRECT,
        INDIRECT,
        /// Indirect with quoted pieces.
        MIXED,
        ACCORDING_TO,
        /// The content is a noun phrase or infinitive: «выразил признательность за помощь».
        ACT
    }

    public enum Stance {
        ASSERT,
        DENY,
        CONFIRM,
        PROMISE,
        THREATEN,
        ACCUSE,
        REQUEST,
        NO_COMMENT
    }

    /// One hand through which the words went.
    ///
    /// @param name nominative
    /// @param span where the report names it; null where it does not
    public record Link(String name, Basis basis, @Nullable Span span) {
        public enum Basis {
            EXPLICIT,
            CARRIED,
            COREFERENT,
            OUTLET
        }
    }

    public Statement {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
        if (content.isEmpty() || chain.isEmpty()) {
            throw new IllegalArgumentException(
                    "statement %s: content %s, chain %s: wanted at least one of each"
                            .formatted(id, content, chain));
        }
    }

    /// Whose words or knowledge it is.
    public Link originator() {
        return chain.getLast();
    }

    /// The names of the chain, outlet first.
    public List<String> chainNames() {
        return chain.stream().map(Link::name).toList();
    }
}
