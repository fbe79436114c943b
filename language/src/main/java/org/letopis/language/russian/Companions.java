package org.letopis.language.russian;

import org.jspecify.annotations.Nullable;
import org.letopis.language.russian.Tag.Animacy;
import org.letopis.language.russian.Tag.Gender;
import org.letopis.language.russian.Tag.Pos;

import java.util.List;

/// Finds the words behind a head noun that change with it: the names of a person, and the name of a place behind its kind.
final class Companions {
    /// What a name that does not go along costs: «Терезы» without «Мэй». Ours, as the numbers of [Liking].
    private static final double STRANGER = 3;

    private final WordSet placeWords;
    private final WordSet bynames;
    private final Liking liking;

    private Companions(WordSet placeWords, WordSet bynames, Liking liking) {
        this.placeWords = placeWords;
        this.bynames = bynames;
        this.liking = liking;
    }

    static Companions load(Liking liking) {
        return new Companions(WordSet.load("place-words.txt"), WordSet.load("bynames.txt"), liking);
    }

    /// Adds the words behind the head that change with it to the members of its group.
    ///
    /// @return what they add to the score of the group
    double add(
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
                score += liking.of(companion);
                started |= person;
                known |= companion.tag().has("Name") && companion.isKnown();
                leader =
                        leader.gender == Gender.NONE || !leader.isPersonName()
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

    private @Nullable Candidate personName(
            List<Candidate> word, Tag leader, boolean directly, boolean behindKnown) {
        Candidate best = null;
        for (Candidate candidate : word) {
            Tag tag = candidate.tag();
            boolean name =
                    tag.isPersonName()
                            || (directly && isByname(candidate))
                            || (behindKnown && becomesSurname(word, candidate));
            boolean gender =
                    tag.gender == leader.gender
                            || tag.gender == Gender.NONE
                            || leader.gender == Gender.NONE
                            || !leader.isPersonName();
            if (name
                    && gender
                    && tag.kase == leader.kase
                    && tag.count == leader.count
                    && (best == null || liking.of(candidate) > liking.of(best))) {
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Candidate place(
            List<List<Candidate>> words, int head, int at, Candidate noun) {
        if (at != head + 1 || !placeWords.has(noun.lemma())) {
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

    /// «Иван IV», «Зареев-старший».
    boolean isByname(Candidate candidate) {
        return candidate.tag().has("ROMN")
                || (HeadGroups.isAdjective(candidate.tag()) && bynames.has(candidate.lemma()));
    }

    private static boolean canBeName(List<Candidate> word) {
        return word.stream().anyMatch(candidate -> candidate.tag().isPersonName());
    }

    /// A word of the dictionary behind a first name is likelier as a surname than one made up: «Рашид Хан», «Иван Заяц»,
    /// «Иван Кременск», «Иван Мирный».
    private static boolean becomesSurname(List<Candidate> word, Candidate candidate) {
        Tag tag = candidate.tag();
        if (candidate.origin() != Candidate.Origin.DICTIONARY) {
            return false;
        }
        if (HeadGroups.isAdjective(tag)) {
            return HeadGroups.isAdjectivalName(word) && canBeName(word);
        }
        boolean town = tag.has("Geox") && tag.gender == Gender.MASC;
        return tag.pos == Pos.NOUN && (tag.animacy == Animacy.ANIM || town);
    }
}
