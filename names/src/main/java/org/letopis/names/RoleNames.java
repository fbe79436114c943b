package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.names.Marks.Mark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Writes roles in the nominative: «министра обороны Тарвии» is «министр обороны Тарвии».
final class RoleNames {
    private record Written(String whole, String position, @Nullable String body) {}

    private final Map<RolePhrase, Written> known = new HashMap<>();
    private final Grammar grammar;
    private final Language language;

    RoleNames(Grammar grammar, Language language) {
        this.grammar = grammar;
        this.language = language;
    }

    /// The whole role.
    String whole(RolePhrase role) {
        return written(role).whole();
    }

    /// Without the body that its end or its beginning names.
    String position(RolePhrase role) {
        return written(role).position();
    }

    /// What it is a role in; null where that is not said.
    @Nullable String body(RolePhrase role) {
        return written(role).body();
    }

    /// The state that it is a role in, or whose body it is a role in; null where that is not said.
    Countries.@Nullable Country country(RolePhrase role) {
        Mark owner = role.owner();
        return owner == null ? null : Countries.named(grammar.lemma(owner.end() - 1));
    }

    private Written written(RolePhrase role) {
        return known.computeIfAbsent(
                role, one -> new Written(writeWhole(one), writePosition(one), writeBody(one)));
    }

    private String writeWhole(RolePhrase role) {
        return begin(role) + rest(role.head() + 1, role.end());
    }

    private String writePosition(RolePhrase role) {
        if (role.hasBody() && role.body() < role.head()) {
            return nominative(role.body() + 1, role.head()) + rest(role.head() + 1, role.end());
        }
        int before = role.body() - 1;
        if (!role.hasBody() || grammar.is(before, "ADP")) {
            return writeWhole(role);
        }
        int end = before > role.head() && grammar.isQuotationMark(before) ? before : role.body();
        return begin(role) + rest(role.head() + 1, end);
    }

    private @Nullable String writeBody(RolePhrase role) {
        if (!role.hasBody()) {
            return null;
        }
        Countries.Country country =
                role.body() < role.head()
                        ? Countries.ofAdjective(grammar.lemma(role.body()))
                        : null;
        if (country != null) {
            return country.name();
        }
        Mark owner = role.owner();
        return owner != null && owner.first() == role.body()
                ? owner.mention().name()
                : language.nominativeOfOblique(plain(role.body(), role.bodyEnd()));
    }

    private String begin(RolePhrase role) {
        return nominative(role.first(), role.head());
    }

    private String nominative(int first, int head) {
        String kase = grammar.kase(head);
        if (first == head && !grammar.isPlural(head) && !kase.equals("Nom")) {
            return grammar.lemma(head);
        }
        String surface = plain(first, head + 1);
        String nominative =
                kase.equals("Nom") || kase.isEmpty()
                        ? surface
                        : language.nominativeOfOblique(surface);
        return nominative.substring(0, 1).toLowerCase(Locale.ROOT) + nominative.substring(1);
    }

    private String rest(int first, int end) {
        return first >= end ? "" : " " + plain(first, end);
    }

    private String plain(int first, int end) {
        return grammar.span(first, end).in(grammar.text()).replaceAll("[\\s\u00a0]+", " ");
    }
}
