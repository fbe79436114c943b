package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Candidate.Origin;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Pos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// Finds the head group of a phrase that stands alone, by trying every case and number.
///
/// The tagger is of no use here: it learned from sentences, where «Германии» at the start is rarely a genitive.
final class HeadGroups {
    /// What a context weighs that tells that a phrase is not in the nominative. Ours, as the numbers of [Liking].
    private static final double CONTEXT = 2;

    private final Liking liking;
    private final Companions companions;

    private HeadGroups(Liking liking) {
        this.liking = liking;
        this.companions = Companions.load(liking);
    }

    static HeadGroups load() {
        return new HeadGroups(new Liking(RareLexemes.load()));
    }

    /// The likeliest head group, or null where the phrase has no noun and no adjective.
    @Nullable HeadGroup find(List<List<Candidate>> words) {
        return find(words, false);
    }

    /// The same for a phrase that is not in the nominative, unless it hardly can be in another case: «Сидоров» is a man, and
    /// not several Сидоры.
    @Nullable HeadGroup findOblique(List<List<Candidate>> words) {
        HeadGroup oblique = find(words, true);
        HeadGroup any = find(words, false);
        boolean hardly =
                oblique == null || (any != null && any.score() > oblique.score() + CONTEXT);
        return hardly ? any : oblique;
    }

    private @Nullable HeadGroup find(List<List<Candidate>> words, boolean oblique) {
        HeadGroup best = null;
        for (int head = 0; head < words.size(); head++) {
            List<Candidate> word = words.get(head);
            boolean known = isKnown(word, head + 1 < words.size());
            for (Candidate noun : word) {
                boolean excluded =
                        (oblique && noun.tag().kase == Tag.Case.NOMN)
                                || (known && noun.origin() != Origin.DICTIONARY);
                HeadGroup group =
                        noun.tag().pos == Pos.NOUN && !excluded ? group(words, head, noun) : null;
                if (group != null && (best == null || group.score() > best.score())) {
                    best = group;
                }
            }
            if (word.stream().noneMatch(other -> isAdjective(other.tag()))) {
                break;
            }
        }
        return best == null && !words.isEmpty() ? loneAdjective(words) : best;
    }

    /// Whether a word is what the dictionary has, and no name that it has not.
    ///
    /// @param leads whether other words follow: «Университета Долгова» is nobody's name, «Маска» alone may be
    private static boolean isKnown(List<Candidate> word, boolean leads) {
        return isAdjectivalName(word)
                || isPlural(word)
                || (leads && word.stream().anyMatch(HeadGroups::isThing));
    }

    private static boolean isThing(Candidate candidate) {
        Tag tag = candidate.tag();
        return candidate.origin() == Origin.DICTIONARY
                && tag.pos == Pos.NOUN
                && tag.animacy == Tag.Animacy.INAN
                && tag.count == Count.SING
                && !tag.isName();
    }

    private static @Nullable HeadGroup loneAdjective(List<List<Candidate>> words) {
        Candidate best = null;
        for (Candidate word : words.getFirst()) {
            boolean singular = word.tag().count == Count.SING;
            if (isAdjective(word.tag())
                    && (best == null || (singular && best.tag().count != Count.SING))) {
                best = word;
            }
        }
        if (best == null) {
            return null;
        }
        var members = new ArrayList<@Nullable Candidate>(Collections.nCopies(words.size(), null));
        members.set(0, best);
        return new HeadGroup(0, members, 0);
    }

    private @Nullable HeadGroup group(List<List<Candidate>> words, int head, Candidate noun) {
        var members = new ArrayList<@Nullable Candidate>(Collections.nCopies(words.size(), null));
        members.set(head, noun);
        double score = liking.of(noun) + Liking.ofHead(noun.tag());
        for (int i = 0; i < head; i++) {
            Candidate adjective = agreeing(words.get(i), noun.tag());
            if (adjective == null) {
                return null;
            }
            members.set(i, adjective);
            score += liking.of(adjective);
        }
        return new HeadGroup(head, members, score + companions.add(words, head, noun, members));
    }

    private static @Nullable Candidate agreeing(List<Candidate> word, Tag noun) {
        for (Candidate candidate : word) {
            if (isAdjective(candidate.tag()) && TokenRow.agree(candidate.tag(), noun)) {
                return candidate;
            }
        }
        return null;
    }

    /// Whether a word can be an adjective that belongs to a person's name: «старшего».
    boolean isByname(List<Candidate> word) {
        return word.stream().anyMatch(companions::isByname);
    }

    static boolean isAdjective(Tag tag) {
        return tag.pos == Pos.ADJF || tag.pos == Pos.PRTF;
    }

    /// «Заречном» is of Заречный before it is of a name that no dictionary holds; but «Ромашковым» is of Ромашков.
    static boolean isAdjectivalName(List<Candidate> word) {
        return word.stream().anyMatch(HeadGroups::isKnownAdjective)
                && (!isMansInstrumental(word, HeadGroups::isKnownAdjective)
                        || !isMansInstrumental(word, HeadGroups::isGuessedSurname));
    }

    /// «Республиканцы» are nobody's Республиканца.
    private static boolean isPlural(List<Candidate> word) {
        return word.stream()
                .filter(candidate -> candidate.origin() == Origin.DICTIONARY)
                .map(Candidate::tag)
                .anyMatch(tag ->
                        tag.kase == Tag.Case.NOMN
                                && tag.count == Count.PLUR
                                && (tag.pos == Pos.NOUN || tag.pos == Pos.ADJF));
    }

    private static boolean isMansInstrumental(List<Candidate> word, Predicate<Candidate> kind) {
        return word.stream()
                .filter(kind)
                .map(Candidate::tag)
                .anyMatch(tag -> tag.kase == Tag.Case.ABLT && tag.gender == Tag.Gender.MASC);
    }

    private static boolean isKnownAdjective(Candidate candidate) {
        Tag tag = candidate.tag();
        return candidate.origin() == Origin.DICTIONARY
                && tag.pos == Pos.ADJF
                && !tag.has("Poss")
                && !tag.has("Fixd");
    }

    private static boolean isGuessedSurname(Candidate candidate) {
        return candidate.origin() == Origin.GUESS && candidate.tag().has("Surn");
    }
}
