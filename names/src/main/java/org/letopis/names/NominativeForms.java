package org.letopis.names;

import org.letopis.language.Language;
import org.letopis.language.Sex;
import org.letopis.language.Table;
import org.letopis.model.Name;

import java.util.List;
import java.util.regex.Pattern;

/// The nominative of a name as it is written. What grammar makes of a word that no dictionary holds is a guess: a name that
/// we know goes before it.
final class NominativeForms {
    private static final List<Table.Row> CASES = table().rows();

    /// Shorter ones are initials and particles. Ours.
    private static final int SHORTEST_FIRST_NAME = 3;

    private static final Pattern GENITIVE = Pattern.compile(".+(?:[аяиы]|ой|ого|его)");

    private NominativeForms() {}

    static Table table() {
        return Table.beside(NominativeForms.class, "russian/cases.txt");
    }

    static String of(String surface, Name.Type type, Language language) {
        String made = language.nominative(surface);
        if (surface.indexOf(' ') >= 0) {
            boolean said = type == Name.Type.PER && holdsNominative(surface, language);
            String name = said ? surface : made;
            return type == Name.Type.PER ? withoutOwner(name, language) : name;
        }
        return switch (type) {
            case LOC, FAC, ORG -> isKnown(made, type) ? made : known(surface, made, type);
            case PER -> ofJoined(surface, made, language);
            case ROLE, REFERENCE -> made;
        };
    }

    /// «(глава) Кременска | Валентин Зареев»: a genitive in front of a first name with its surname is of the role before it; but
    /// «Зареева Анна Ивановна» has her surname in front.
    private static String withoutOwner(String name, Language language) {
        String[] words = name.split(" ", -1);
        boolean owner =
                words.length == 3
                        && words[0].length() > SHORTEST_FIRST_NAME
                        && GENITIVE.matcher(words[0]).matches()
                        && !language.isFirstName(words[0])
                        && language.isFirstName(words[1])
                        && !Patronymics.isEnd(words[2], words[2].length());
        return owner ? words[1] + " " + words[2] : name;
    }

    /// «Кременска Валентин Зареев»: where a man's first name stands in the nominative, nothing beside it stands in another case.
    private static boolean holdsNominative(String surface, Language language) {
        for (String word : surface.split(" ", -1)) {
            if (word.length() > SHORTEST_FIRST_NAME
                    && language.isFirstName(word)
                    && language.sexOf(word) == Sex.MALE
                    && language.nominative(word).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String known(String surface, String made, Name.Type type) {
        if (isKnown(surface, type) || isUnchanging(surface)) {
            return surface;
        }
        for (Table.Row row : CASES) {
            String nominative = row.cell(0).equals("-") ? "" : row.cell(0);
            for (String ending : row.words(1)) {
                if (surface.endsWith(ending)) {
                    int stem = surface.length() - ending.length();
                    String candidate = surface.substring(0, stem) + nominative;
                    if (isKnown(candidate, type)) {
                        return candidate;
                    }
                }
            }
        }
        return made;
    }

    private static boolean isKnown(String name, Name.Type type) {
        return type == Name.Type.ORG
                ? OrganisationNames.isKnown(name)
                : !Gazetteer.places(name).isEmpty();
    }

    /// No case of a noun ends in «о» but the nominative; adjectives have «ого» and «его».
    private static boolean isUnchanging(String surface) {
        return surface.endsWith("о") && !surface.endsWith("ого") && !surface.endsWith("его");
    }

    /// «Анну-Биби», «Зару-Лори»: of names joined by a hyphen each declines, but for one that ends in «и», «о» or «э».
    private static String ofJoined(String surface, String made, Language language) {
        int hyphen = surface.indexOf('-');
        boolean joined =
                hyphen > 0
                        && hyphen + 1 < surface.length()
                        && Character.isUpperCase(surface.charAt(hyphen + 1));
        if (!joined) {
            return made;
        }
        String first = surface.substring(0, hyphen);
        if (!language.isFirstName(first)) {
            boolean unchanging = "иоэ".indexOf(surface.charAt(surface.length() - 1)) >= 0;
            return unchanging ? language.nominative(first) + surface.substring(hyphen) : made;
        }
        String apart = language.nominative(surface.replace('-', ' '));
        return apart.length() == apart.replace(" ", "").length() + 1
                ? apart.replace(' ', '-')
                : made;
    }
}
