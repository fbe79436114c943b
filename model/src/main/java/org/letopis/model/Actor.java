package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A person or body that a report speaks of, under all its mentions.
///
/// @param id unique within the report
/// @param name the fullest name in the report, nominative
/// @param person the parts of a person's name; null for a body, and where the report gives no name
/// @param sex null where the report does not tell
/// @param country two letters as in ISO 3166; null where neither text nor gazetteer tells
/// @param roles what a person holds, in the order of the text
public record Actor(
        String id,
        Kind kind,
        String name,
        @Nullable PersonName person,
        @Nullable Sex sex,
        @Nullable String country,
        List<Role> roles) {
    /// What sort of actor; labels that sources use of one another are none.
    public enum Kind {
        PERSON,
        STATE_BODY,
        ARMED_FORCE,
        POLICE,
        COURT,
        PARTY,
        COMPANY,
        MEDIA,
        INTERNATIONAL_ORGANISATION,
        /// Armed or protest groups: movements that act for themselves and for no state.
        GROUP,
        /// «источник в полиции», «очевидцы»: somebody speaks, and the report does not say who.
        UNNAMED_SOURCE,
        OTHER_BODY
    }

    public enum Sex {
        MALE,
        FEMALE
    }

    public Actor {
        roles = List.copyOf(roles);
    }
}
