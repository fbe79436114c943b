package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Measure;
import org.letopis.reading.MeasureWords.Entry;
import org.letopis.reading.MeasureWords.Group;
import org.letopis.reading.Measures.Sign;

import java.util.List;

/// Tells what befell those whom a number counts, or what they did.
///
/// @param clauses where the words that tell of a number stand, within its clause or what interrupts it
/// @param stretches and anywhere around it: asked only where the clause tells nothing
record Fates(
        Wording wording,
        List<Quantity> quantities,
        Breakdowns breakdowns,
        Stretches clauses,
        Stretches stretches) {
    /// A word that outweighs «пострадавшие» may stand this far in the same stretch. Ours.
    private static final int STRETCH = 40;

    /// What befell people: the nearest word, which a weightier one in the same stretch outweighs where it is weak.
    @Nullable Measure ofPeople(int index, int farthest) {
        Quantity quantity = quantities.get(index);
        if (quantity.isOwned(wording)) {
            Entry owner = MeasureWords.at(wording, quantity.first() - 1, Group.PEOPLE);
            return owner == null ? null : owner.measure();
        }
        Measure total = ofTotal(quantity);
        if (total != null) {
            return total;
        }
        Stretches told = clauses;
        Sign sign = clauses.sign(index, farthest, Group.PEOPLE, Group.WEAK);
        if (breakdowns.isPart(index)) {
            // «двое работников» of «четверо»: the noun does not say what befell them.
            return sign == null || sign.distance() == 0 ? null : sign.measure();
        }
        if (sign == null) {
            told = stretches;
            sign = stretches.sign(index, farthest, Group.PEOPLE, Group.WEAK);
        }
        if (sign == null) {
            return null;
        }
        Sign heavy = outweighing(told, index, sign);
        return heavy == null ? sign.measure() : heavy.measure();
    }

    private @Nullable Sign outweighing(Stretches told, int index, Sign sign) {
        if (sign.measure() == Measure.PRESENT) {
            // «двое находятся в тяжёлом состоянии»: to be somewhere is least of all.
            return told.predicate(index, STRETCH, Group.PEOPLE, Group.WEAK);
        }
        return Measures.isWeak(wording, sign) ? told.predicate(index, STRETCH, Group.PEOPLE) : null;
    }

    /// What befell things; where nothing else tells it, and the noun is of living beings or has a participle that tells of
    /// such, what befell those: «трое задержанных боевиков».
    @Nullable Measure ofThings(int index, int farthest) {
        Sign own = clauses.sign(index, farthest, Group.THING);
        if (own == null && !breakdowns.isPart(index)) {
            own = stretches.sign(index, farthest, Group.THING);
        }
        Quantity quantity = quantities.get(index);
        if (own != null && !(wording.isFiniteVerb(own.word()) && isAside(quantity))) {
            return own.measure();
        }
        return isLiving(quantity) ? ofPeople(index, farthest) : ofAttribute(quantity);
    }

    /// «двое пострадали в столкновении | из | шести машин»: neither subject nor object of a verb.
    private boolean isAside(Quantity quantity) {
        return switch (wording.formIn(
                wording.sentenceOf(quantity.number()), quantity.first() - 1)) {
            case "из", "с", "со", "от", "при", "для", "о", "об" -> true;
            default -> false;
        };
    }

    /// Whether the noun of a thing is one of living beings all the same: «собаки».
    boolean isLiving(Quantity quantity) {
        return quantity.unit() != null && wording.isAnimate(quantity.end() - 1);
    }

    private @Nullable Measure ofAttribute(Quantity quantity) {
        for (int i = quantity.behindNumber(); i < quantity.end(); i++) {
            Entry entry =
                    wording.isParticiple(i) ? MeasureWords.at(wording, i, Group.PEOPLE) : null;
            if (entry != null) {
                return entry.measure();
            }
        }
        return null;
    }

    /// «число погибших … | возросло до 51»; null of a number that was not reached.
    @Nullable Measure ofTotal(Quantity quantity) {
        return quantity.reached() ? Measures.ofTotal(wording, quantity.first()) : null;
    }
}
