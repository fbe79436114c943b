package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.reading.SpeakerWords.Sort;
import org.letopis.reading.Who.Kind;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who spoke so far in a report, and what became known of them by it.
final class Heard {
    final HeardBodies bodies = new HeardBodies();
    final HeardPersons persons = new HeardPersons();

    private final Who who;

    /// Names that are media: told things, called so, or known for it.
    private final Set<String> media = new TreeSet<>();

    /// Of those who spoke as one, what they are, and the sex that their verbs and nouns showed.
    private final Map<String, Kind> kinds = new HashMap<>();

    private final Map<String, Sex> told = new HashMap<>();

    /// «его | пресс-служба»: nobody who is called so elsewhere.
    private final Set<String> owned = new TreeSet<>();

    /// The last sentence in which somebody spoke; -1 where nobody did.
    private int sentence = -1;

    private @Nullable String group;
    private @Nullable String body;
    private @Nullable String medium;
    private @Nullable String last;

    Heard(Who who) {
        this.who = who;
    }

    /// Somebody spoke.
    ///
    /// @param sex as the reporting word or the noun shows it
    /// @param several whether they spoke as several
    void hear(String name, Kind kind, Sex sex, boolean several) {
        if (!several) {
            kinds.put(name, kind);
            told.merge(name, sex, (one, other) -> one == Sex.UNKNOWN ? other : one);
        }
        last = name;
        if (several && kind != Kind.BODY) {
            group = name;
            return;
        }
        if (kind == Kind.BODY) {
            body = name;
            medium = isOfState(name) || who.isNoMedium(name) ? medium : name;
            group = several ? name : group;
            bodies.hear(name);
            if (who.isMedium(name)) {
                media.add(name);
            }
            return;
        }
        Sex shown = who.sexOf(name);
        persons.hear(name, kind == Kind.PERSON, shown == Sex.UNKNOWN ? sex : shown);
    }

    /// Whether a body's first word is an office's, so that it is no medium.
    private static boolean isOfState(String name) {
        String head = Wording.form(name).split("\\s+", 2)[0];
        return SpeakerWords.is(head, Sort.OFFICE) && !SpeakerWords.is(head, Sort.ANY_MEDIUM);
    }

    /// A body of which a verb of several was said: «в мэрии сообщили».
    void hearGroup(String name) {
        group = name;
    }

    /// A sentence in which somebody spoke was read.
    void hearIn(int sentence) {
        this.sentence = sentence;
    }

    /// The last sentence in which somebody spoke; -1 where nobody did.
    int lastSentence() {
        return sentence;
    }

    /// Somebody spoke again whom a pronoun meant.
    void hearAgain(String name) {
        last = name;
    }

    /// Something was said to a medium or passed on by it.
    void hearMedium(String name) {
        medium = name;
        media.add(name);
    }

    void hearOwned(String name) {
        owned.add(name);
    }

    /// Nobody who spoke before is meant any more where no source is expressed.
    void endCarried() {
        body = null;
        last = null;
    }

    @Nullable String last() {
        return last;
    }

    @Nullable String lastBody() {
        return body;
    }

    @Nullable String lastGroup() {
        return group;
    }

    @Nullable String lastMedium() {
        return medium;
    }

    Set<String> media() {
        return media;
    }

    /// Whether a speaker is a person with a name.
    boolean isPerson(String name) {
        return kinds.get(name) == Kind.PERSON;
    }

    /// Whether a speaker is one person who is called by a role or a common noun alone.
    boolean isOneWithoutName(String name) {
        return kinds.get(name) == Kind.DESCRIBED;
    }

    /// Whether the report tells no role of a person.
    boolean isUntitled(String name) {
        return who.isUntitled(name);
    }

    /// Whether a speaker is somebody's, who stands elsewhere.
    boolean isOwned(String name) {
        return owned.contains(name);
    }

    /// The sex that a speaker's name, noun or verb shows.
    Sex sexOf(String name) {
        Sex shown = who.sexOf(name);
        return shown == Sex.UNKNOWN ? told.getOrDefault(name, Sex.UNKNOWN) : shown;
    }
}
