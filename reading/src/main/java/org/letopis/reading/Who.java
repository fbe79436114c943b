package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.reading.SourcePhrases.Phrase;

import java.util.function.Predicate;

/// Answers who is meant by words at a place of the report. Statements ask nothing else of names, so that whatever knows
/// the names of a report can stand behind this.
interface Who {
    enum Kind {
        PERSON,
        BODY,
        /// «источник», «очевидцы», and a role that nobody is known to hold.
        DESCRIBED
    }

    /// Who is meant.
    ///
    /// @param name nominative, as full as the report gives it
    /// @param coreferent whether the words at the place alone say less
    record Meant(String name, Kind kind, boolean coreferent) {}

    /// Who the words of a source mean by themselves.
    ///
    /// @param told the sex that the reporting word shows
    Meant meant(Phrase source, Sex told);

    /// Whether the words name a person as the speaker: «его мать, Анна Речкина».
    boolean isNamed(Phrase source);

    /// The body that the last word of a source means, «перевозчик» an airline; null where none stands out.
    ///
    /// @param spoke whether a body spoke before
    @Nullable String bodyCalled(Phrase source, Predicate<Actor> spoke);

    /// Whether a body is known for a medium: a newspaper, a news agency.
    boolean isMedium(String name);

    /// Whether a body is known for something else than a medium: a firm, a ministry.
    boolean isNoMedium(String name);

    /// The words of a source in the nominative, whoever is meant.
    String nominative(Phrase source);

    /// The person of a sex who was named last before a word, without another in the same sentence; null where none was.
    @Nullable String lastNamed(int word, Sex sex);

    /// The only living subject of a sex before a word, in its own sentence or the one before: «В город приехал | Павел Зареев»; null
    /// where there is none or several.
    @Nullable String subjectBefore(int word, Sex sex);

    /// The only person of a sex whom the report names in full; null where there is none or several.
    @Nullable String onlyNamed(Sex sex);

    /// The last living subject of several before a word, in its own sentence or the one before: «активисты»; null where none is.
    @Nullable String lastGroup(int word);

    /// Whether the report gives a person a role that the words name, «глава Заречного» for «мэр Заречного».
    boolean mayHold(String person, String role);

    /// Whether the report tells no role of a person.
    boolean isUntitled(String person);

    /// Whether the report gives a person the role of a head of something.
    boolean isHead(String person);

    /// Whether a role is that of a head, and the report names nobody who holds it.
    boolean isUnheld(String role);

    /// The sex that a person's name shows.
    Sex sexOf(String name);

    /// The sex that a noun for somebody without a name shows: «мошенник».
    Sex sexOf(Phrase described);
}
