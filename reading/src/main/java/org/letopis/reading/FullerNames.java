package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Sex;
import org.letopis.model.Statement.Link;
import org.letopis.model.Statement.Link.Basis;
import org.letopis.reading.SpeakerWords.Sort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The fullest words by which a report calls who speaks, wherever they stand: «депутаты» are its «депутаты от Партии рек», and the
/// «гидролог» of a headline is Павел Зареев, who speaks first in the text.
final class FullerNames {
    /// A report with more speakers than so many is searched no further: a bound on the work. Ours.
    private static final int MOST_NAMES = 100;

    /// Behind a headline the one whom it means speaks among the first so many. Ours.
    private static final int MOST_STATEMENTS_TO_NAME = 3;

    private static final List<String> ADJECTIVES =
            List.of("ые", "ие", "ый", "ий", "ой", "ая", "яя", "ое", "ее");

    private final List<List<Link>> own;
    private final Heard heard;
    private final Set<String> names = new LinkedHashSet<>();

    private FullerNames(List<List<Link>> own, Heard heard) {
        this.own = own;
        this.heard = heard;
        for (List<Link> links : own) {
            for (Link link : links) {
                if (names.size() < MOST_NAMES) {
                    names.add(link.name());
                }
            }
        }
    }

    /// Puts them in the place of shorter words.
    ///
    /// @param own the links that each statement adds, in the order of the text
    /// @param headline how many of the statements stand in the headline
    /// @param lead how many stand there and in the paragraph behind it
    static void put(List<List<Link>> own, int headline, int lead, Heard heard) {
        var fuller = new FullerNames(own, heard);
        for (int i = 0; i < lead; i++) {
            int behind = Math.max(i + 1, headline);
            boolean inHeadline = i < headline;
            own.set(i, fuller.replaced(own.get(i), name -> fuller.named(name, behind, inHeadline)));
        }
        own.replaceAll(links -> fuller.replaced(links, fuller::described));
    }

    private List<Link> replaced(List<Link> links, Longer longer) {
        var replaced = new ArrayList<Link>();
        for (Link link : links) {
            String name = longer.of(link.name());
            replaced.add(name == null ? link : new Link(name, Basis.COREFERENT, link.span()));
        }
        return replaced;
    }

    private interface Longer {
        @Nullable String of(String name);
    }

    /// Who speaks first behind a headline and may be the one whom it calls by a role; null where nobody is. Behind the first
    /// sentences of a text it is only somebody of whom no role is told.
    private @Nullable String named(String role, int behind, boolean inHeadline) {
        if (!isSomebody(role)) {
            return null;
        }
        int last = Math.min(own.size(), behind + MOST_STATEMENTS_TO_NAME);
        for (int i = behind; i < last; i++) {
            for (Link link : own.get(i)) {
                if (link.name().equals(role)) {
                    return null;
                }
                if (heard.isPerson(link.name())) {
                    Sex sex = heard.sexOf(role);
                    boolean may = inHeadline || heard.isUntitled(link.name());
                    boolean agrees = sex.agreesWith(heard.sexOf(link.name()));
                    return may && agrees ? link.name() : null;
                }
            }
        }
        return null;
    }

    /// One without a name, but neither a source that wants none nor somebody's relative or lawyer.
    private boolean isSomebody(String role) {
        for (String word : Wording.split(Wording.form(role))) {
            if (SpeakerWords.is(word, Sort.UNNAMED, Sort.KIN, Sort.SERVES)) {
                return false;
            }
        }
        return heard.isOneWithoutName(role);
    }

    /// The only longer words of which these are the noun: «депутаты» of «депутаты от Партии рек», «местные депутаты».
    private @Nullable String described(String name) {
        boolean noun = name.indexOf(' ') < 0 && !Character.isUpperCase(name.charAt(0));
        if (!noun || heard.isOwned(name)) {
            return null;
        }
        String only = null;
        for (String other : names) {
            if (isLonger(other, name)) {
                if (only != null) {
                    return null;
                }
                only = other;
            }
        }
        return only;
    }

    private static boolean isLonger(String other, String noun) {
        List<String> words = Wording.split(Wording.form(other));
        int at = words.indexOf(Wording.form(noun));
        if (at < 0 || words.size() == 1) {
            return false;
        }
        return words.subList(0, at).stream()
                .allMatch(word -> ADJECTIVES.stream().anyMatch(word::endsWith));
    }
}
