package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Animacy;
import org.letopis.language.russian.Tag.Case;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Pos;

import java.util.Locale;

/// Puts a word that has been read into another case or number.
final class Inflection {
    private final Paradigms paradigms;
    private final Lemmas lemmas;

    Inflection(Paradigms paradigms, Lemmas lemmas) {
        this.paradigms = paradigms;
        this.lemmas = lemmas;
    }

    /// What a word is to become.
    ///
    /// @param head the noun that an adjective goes with; null where the word is itself the noun
    record Form(Case kase, Count count, @Nullable Tag head) {}

    /// The word in another form, with its capitals kept; as it stands where it has no such form.
    String inflect(String word, Candidate candidate, Form form) {
        String surface = Lemmas.visible(word);
        int entry = candidate.entry();
        if (entry == Dictionary.NONE || candidate.tag().has("Fixd")) {
            return inflectFirst(surface, candidate, surface, form);
        }
        int place = place(Dictionary.paradigm(entry), Dictionary.place(entry), form);
        if (place < 0 || place == Dictionary.place(entry)) {
            return inflectFirst(surface, candidate, surface, form);
        }
        return inflectFirst(
                surface, candidate, written(surface, lemmas.form(surface, candidate, place)), form);
    }

    /// «города-героя»: the part before the hyphen goes along.
    private String inflectFirst(String surface, Candidate candidate, String inflected, Form form) {
        Candidate first = candidate.first();
        int hyphen = Alphabet.firstHyphen(surface);
        if (first == null || hyphen < 0 || isParticle(surface, hyphen)) {
            return inflected;
        }
        String part = surface.substring(0, hyphen);
        return inflect(part, first, form) + inflected.substring(part.length());
    }

    /// Whether a word ends as its reading does. The guesser goes by the last letter or two, and takes «Бардахо» for a genitive
    /// like «Зимнего»; of such a reading no other form can be made.
    boolean fits(String word, Candidate candidate) {
        int entry = candidate.entry();
        if (entry == Dictionary.NONE || candidate.isKnown()) {
            return true;
        }
        String ending = paradigms.ending(Dictionary.paradigm(entry), Dictionary.place(entry));
        int stem = word.length() - ending.length();
        return stem >= 0 && Letters.hash(word, stem, word.length()) == Letters.hash(ending);
    }

    /// «уль-Хасана»: a small part before a name is no noun, though it may look like one.
    private static boolean isParticle(String surface, int hyphen) {
        return Character.isLowerCase(surface.charAt(0))
                && hyphen + 1 < surface.length()
                && Character.isUpperCase(surface.charAt(hyphen + 1));
    }

    private int place(int paradigm, int from, Form form) {
        Tag tag = paradigms.tag(paradigm, from);
        if (fits(tag, tag, form)) {
            return from;
        }
        int found = -1;
        int best = -1;
        for (int i = 0; i < paradigms.size(paradigm); i++) {
            Tag other = paradigms.tag(paradigm, i);
            if (fits(tag, other, form)) {
                int likeness = likeness(paradigm, from, i) + (other.isOdd() ? 0 : 100);
                if (likeness > best) {
                    best = likeness;
                    found = i;
                }
            }
        }
        return found;
    }

    /// How much of the ending two forms share: «высшего» is «высший», not «высочайший».
    private int likeness(int paradigm, int a, int b) {
        if (!paradigms.prefix(paradigm, a).equals(paradigms.prefix(paradigm, b))) {
            return 0;
        }
        String one = paradigms.ending(paradigm, a);
        String other = paradigms.ending(paradigm, b);
        int shared = 0;
        while (shared < one.length()
                && shared < other.length()
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return 1 + shared;
    }

    private static boolean fits(Tag tag, Tag other, Form form) {
        if (other.pos != tag.pos
                || other.kase != form.kase()
                || other.has("voct")
                || isPartitive(other)) {
            return false;
        }
        if (tag.pos == Pos.NOUN || tag.pos == Pos.NPRO) {
            return other.count == form.count() && other.lexeme().equals(tag.lexeme());
        }
        if (tag.pos == Pos.NUMR) {
            return true;
        }
        Tag head = form.head() == null ? tag : form.head();
        boolean gender =
                form.count() == Count.PLUR
                        || other.gender == head.gender
                        || head.gender == Tag.Gender.NONE;
        boolean animacy = other.animacy == Animacy.NONE || other.animacy == head.animacy;
        return other.count == form.count()
                && gender
                && animacy
                && other.has("Supr") == tag.has("Supr")
                && other.has("Anum") == tag.has("Anum")
                && other.has("pssv") == tag.has("pssv")
                && other.has("past") == tag.has("past");
    }

    private static boolean isPartitive(Tag tag) {
        return tag.has("gen2") || tag.has("loc2") || tag.has("acc2");
    }

    /// The new form with the capitals of the old.
    private static String written(String surface, String form) {
        if (surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT))) {
            return form.toUpperCase(Locale.ROOT);
        }
        var written = new StringBuilder(form);
        for (int i = 0; i < form.length() && i < surface.length(); i++) {
            if (Character.isUpperCase(surface.charAt(i))
                    && Character.toLowerCase(surface.charAt(i)) == form.charAt(i)) {
                written.setCharAt(i, surface.charAt(i));
            }
        }
        return written.toString();
    }
}
