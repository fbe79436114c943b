package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.language.russian.Tag.Animacy;
import org.letopis.language.russian.Tag.Count;
import org.letopis.language.russian.Tag.Pos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the head group of a phrase that stands alone, by trying every case and number.
///
/// The tagger is of no use here: it learned from sentences, where «Германии» at the start is rarely a genitive.
final class HeadGroups {
    private final Set<Integer> placeWords;

    private HeadGroups(Set<Integer> placeWords) {
        this.placeWords = Set.copyOf(placeWords);
    }

    static HeadGroups load() {
        var placeWords = new HashSet<Integer>();
        for (Table.Row row : Table.beside(HeadGroups.class, "place-words.txt").rows()) {
            for (String word : row.words(0)) {
                placeWords.add(Letters.hash(word));
            }
        }
        return new HeadGroups(placeWords);
    }

    /// The likeliest head group, or null where the phrase has no noun and no adjective.
    @Nullable HeadGroup find(List<List<Candidate>> words) {
        return find(words, false);
    }

    /// The same for a phrase that is not in the nominative, unless it cannot be in another case.
    @Nullable HeadGroup findOblique(List<List<Candidate>> words) {
        HeadGroup oblique = find(words, true);
        return oblique == null ? find(words, false) : oblique;
    }

    private @Nullable HeadGroup find(List<List<Candidate>> words, boolean oblique) {
        HeadGroup best = null;
        for (int head = 0; head < words.size(); head++) {
            for (Candidate noun : words.get(head)) {
                boolean excluded = oblique && noun.tag().kase == Tag.Case.NOMN;
                HeadGroup group =
                        noun.tag().pos == Pos.NOUN && !excluded ? group(words, head, noun) : null;
                if (group != null && (best == null || group.score() > best.score())) {
                    best = group;
                }
            }
            if (words.get(head).stream().noneMatch(word -> isAdjective(word.tag()))) {
                break;
            }
        }
        return best == null && !words.isEmpty() ? loneAdjective(words) : best;
    }

    private static @Nullable HeadGroup loneAdjective(List<List<Candidate>> words) {
        for (Candidate word : words.getFirst()) {
            if (isAdjective(word.tag())) {
                var members =
                        new ArrayList<@Nullable Candidate>(Collections.nCopies(words.size(), null));
                members.set(0, word);
                return new HeadGroup(0, members, 0);
            }
        }
        return null;
    }

    private @Nullable HeadGroup group(List<List<Candidate>> words, int head, Candidate noun) {
        var members = new ArrayList<@Nullable Candidate>(Collections.nCopies(words.size(), null));
        members.set(head, noun);
        double score = liking(noun) + prior(noun.tag());
        for (int i = 0; i < head; i++) {
            Candidate adjective = agreeing(words.get(i), noun.tag());
            if (adjective == null) {
                return null;
            }
            members.set(i, adjective);
            score += liking(adjective);
        }
        return new HeadGroup(head, members, score + companions(words, head, noun, members));
    }

    private static @Nullable Candidate agreeing(List<Candidate> word, Tag noun) {
        for (Candidate candidate : word) {
            if (isAdjective(candidate.tag()) && TokenRow.agree(candidate.tag(), noun)) {
                return candidate;
            }
        }
        return null;
    }

    /// Adds the words behind the head that change with it.
    private double companions(
            List<List<Candidate>> words,
            int head,
            Candidate noun,
            List<@Nullable Candidate> members) {
        boolean isName = noun.tag().isPersonName();
        boolean known = isName && noun.isKnown();
        boolean person = isName || noun.tag().animacy == Animacy.ANIM;
        double score = 0;
        Tag leader = noun.tag();
        boolean started = isName;
        for (int i = head + 1; i < words.size(); i++) {
            Candidate companion =
                    person
                            ? personName(words.get(i), leader, isName || started, known)
                            : place(words, head, i, noun);
            if (companion == null && started && words.get(i).getFirst().tag().pos == Pos.PNCT) {
                continue;
            }
            if (companion == null && started) {
                score -= canBeName(words.get(i)) ? STRANGER : 0;
                break;
            }
            if (companion != null) {
                if (companion.tag().has("Surn") && !isName) {
                    dropLoneSurname(members, head + 1, i);
                }
                members.set(i, companion);
                score += liking(companion);
                started |= person;
                leader =
                        leader.gender == Tag.Gender.NONE || !leader.isPersonName()
                                ? companion.tag()
                                : leader;
            }
        }
        return score;
    }

    /// «мэра Заречного Долгова»: of two surnames in a row the first is an attribute.
    private static void dropLoneSurname(List<@Nullable Candidate> members, int from, int to) {
        for (int i = from; i < to; i++) {
            Candidate before = members.get(i);
            if (before != null && !before.tag().has("Surn")) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            members.set(i, null);
        }
    }

    private static @Nullable Candidate personName(
            List<Candidate> word, Tag leader, boolean directly, boolean behindKnown) {
        Candidate best = null;
        for (Candidate candidate : word) {
            Tag tag = candidate.tag();
            boolean name =
                    tag.isPersonName()
                            || (directly && tag.has("ROMN"))
                            || (behindKnown && isCreature(candidate));
            boolean gender =
                    tag.gender == leader.gender
                            || tag.gender == Tag.Gender.NONE
                            || leader.gender == Tag.Gender.NONE
                            || !leader.isPersonName();
            if (name
                    && gender
                    && tag.kase == leader.kase
                    && tag.count == leader.count
                    && (best == null || liking(candidate) > liking(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Candidate place(
            List<List<Candidate>> words, int head, int at, Candidate noun) {
        if (at != head + 1 || !placeWords.contains(noun.lemma())) {
            return null;
        }
        for (Candidate candidate : words.get(at)) {
            Tag tag = candidate.tag();
            if (tag.has("Geox") && tag.kase == noun.tag().kase && tag.count == noun.tag().count) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean canBeName(List<Candidate> word) {
        return word.stream().anyMatch(candidate -> candidate.tag().isPersonName());
    }

    /// What a name that does not go along costs: «Терезы» without «Мэй». Ours, as the other numbers here.
    private static final double STRANGER = 3;

    /// How well a reading stands without context.
    private static double liking(Candidate candidate) {
        Tag tag = candidate.tag();
        double liking =
                switch (candidate.origin()) {
                    case DICTIONARY -> (tag.isName() ? 3.2 : 2) + 0.1 * candidate.rank();
                    case COMPOUND -> 1.6;
                    case GUESS -> 0.5 + 0.05 * candidate.rank();
                    case FAR_GUESS -> 0.2;
                    case SHAPE -> 0.25 * candidate.rank();
                };
        // «Зареева» alone is oftener of Зареев than Зареева herself; so are abbreviations
        // masculine.
        boolean either =
                tag.has("Abbr")
                        || (tag.has("Surn") && candidate.origin() != Candidate.Origin.SHAPE);
        double masculine = either && tag.gender == Tag.Gender.MASC ? 0.3 : 0;
        return liking + masculine - (tag.isOdd() ? 2 : 0);
    }

    /// How common a case and number is for what is named.
    private static double prior(Tag tag) {
        double prior =
                switch (tag.kase) {
                    case NOMN -> 0.7;
                    case GENT -> 0.5;
                    case LOCT, ABLT, ACCS -> 0.2;
                    case DATV -> 0.1;
                    case NONE -> -9;
                };
        boolean plural = tag.count == Count.PLUR && !tag.has("Pltm");
        return prior - (!plural ? 0 : tag.isName() ? 3 : 1.2);
    }

    static boolean isAdjective(Tag tag) {
        return tag.pos == Pos.ADJF || tag.pos == Pos.PRTF;
    }

    /// «Рашид Хан», «Иван Заяц»: a word of the dictionary is likelier as a surname than one made up.
    private static boolean isCreature(Candidate candidate) {
        return candidate.origin() == Candidate.Origin.DICTIONARY
                && candidate.tag().pos == Pos.NOUN
                && candidate.tag().animacy == Animacy.ANIM;
    }
}
