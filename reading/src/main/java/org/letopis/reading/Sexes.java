package org.letopis.reading;

import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.model.Actor;
import org.letopis.names.Named;

/// What sex a name shows: by itself, else by what the report says of the person: «Сайфул Малук сказал».
///
/// @param actors who are called by the names
record Sexes(Language language, Named.Who actors) {
    Sex of(String name) {
        Sex shown = language.sexOf(name);
        Actor actor = shown == Sex.UNKNOWN ? actors.called(name) : null;
        if (actor == null || actor.sex() == null) {
            return shown;
        }
        return switch (actor.sex()) {
            case MALE -> Sex.MALE;
            case FEMALE -> Sex.FEMALE;
        };
    }
}
