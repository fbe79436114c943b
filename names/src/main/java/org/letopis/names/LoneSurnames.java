package org.letopis.names;

import org.letopis.model.Name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes the nominative of a surname that stands alone from the full name in the same text: «Речкиной» is «Речкина» where
/// «Анна Речкина» is named, and «Речкин» nowhere.
final class LoneSurnames {
    private LoneSurnames() {}

    static List<Mention> agree(String text, List<Mention> mentions) {
        Map<Integer, Set<String>> full = new HashMap<>();
        for (Mention mention : mentions) {
            int space = mention.name().lastIndexOf(' ');
            if (mention.type() == Name.Type.PER && space > 0) {
                String surname = mention.name().substring(space + 1);
                full.computeIfAbsent(stem(surname), _ -> new HashSet<>()).add(surname);
            }
        }
        var agreed = new ArrayList<Mention>();
        for (Mention mention : mentions) {
            String surface = mention.span().in(text);
            Set<String> surnames =
                    mention.type() == Name.Type.PER && isOneSurname(surface, mention.name())
                            ? full.getOrDefault(stem(surface), Set.of())
                            : Set.of();
            agreed.add(
                    surnames.size() == 1
                            ? new Mention(
                                    mention.span(),
                                    mention.type(),
                                    surnames.iterator().next(),
                                    mention.rule())
                            : mention);
        }
        return List.copyOf(agreed);
    }

    /// One word, and not several people of that name: «Зареевых», «Речкины».
    private static boolean isOneSurname(String surface, String name) {
        return surface.indexOf(' ') < 0
                && !surface.endsWith("ых")
                && !surface.endsWith("ей")
                && !name.endsWith("ы")
                && !name.endsWith("и");
    }

    private static int stem(String word) {
        return Phrasebook.stem(word, 0, word.length());
    }
}
