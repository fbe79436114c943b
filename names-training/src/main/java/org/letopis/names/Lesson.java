package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Language;
import org.letopis.model.Name;
import org.letopis.model.Span;
import org.letopis.names.GoldText.GoldName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A run of words to learn from.
final class Lesson {
    /// For each word, numbers as [Features] writes them.
    final int[][] features;

    final int[] labels;

    Lesson(int[][] features, int[] labels) {
        this.features = features;
        this.labels = labels;
    }

    /// The lessons of one text: its sentences for the outer names, the names that hold others for the inner ones.
    record OfText(List<Lesson> outer, List<Lesson> inner) {}

    static OfText of(GoldText gold, Language language) {
        var analysis = language.analyse(gold.text(), gold.parts());
        var clues = new TextClues(gold.text(), analysis, language);
        int[] outer = new int[clues.size()];
        int[] inner = new int[clues.size()];
        mark(gold, clues, outer, inner);
        var lessons = new OfText(new ArrayList<>(), new ArrayList<>());
        int[] room = new int[Features.MOST];
        var written = new Features(clues, room);
        for (Labelling.Sentence sentence : Labelling.Sentence.of(analysis)) {
            int[][] features = new int[sentence.end() - sentence.start()][];
            for (int i = sentence.start(); i < sentence.end(); i++) {
                int count = written.write(i, sentence.start(), sentence.end());
                features[i - sentence.start()] = Arrays.copyOf(room, count);
            }
            int[] labels = closed(Arrays.copyOfRange(outer, sentence.start(), sentence.end()));
            lessons.outer.add(new Lesson(features, labels));
            for (int i = 0; i < labels.length; i++) {
                int end = Labelling.end(labels, i);
                if (end - i > 1 && Labels.holdsOthers(labels[i])) {
                    int[] within =
                            Arrays.copyOfRange(inner, sentence.start() + i, sentence.start() + end);
                    lessons.inner.add(
                            new Lesson(Arrays.copyOfRange(features, i, end), closed(within)));
                }
                i = Math.max(i, end - 1);
            }
        }
        return lessons;
    }

    /// Names that a sentence end cuts are left out.
    private static int[] closed(int[] labels) {
        int before = Labels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            boolean lost = !Labels.follows(before, labels[i]);
            boolean cut =
                    i == labels.length - 1
                            && labels[i] != Labels.OUTSIDE
                            && !Labels.closes(labels[i]);
            if (lost || cut) {
                int from = i;
                while (from > 0 && !Labels.opens(labels[from])) {
                    from--;
                }
                Arrays.fill(labels, from, i + 1, Labels.OUTSIDE);
            }
            before = labels[i];
        }
        return labels;
    }

    private static void mark(GoldText gold, TextClues clues, int[] outer, int[] inner) {
        var ordered = new ArrayList<>(gold.names());
        ordered.sort(Comparator.comparing(name -> name.type() == null));
        for (GoldName name : ordered) {
            int from = 0;
            while (from < clues.size()
                    && clues.words.get(from).span().end() <= name.span().start()) {
                from++;
            }
            int to = from;
            while (to < clues.size() && clues.words.get(to).span().start() < name.span().end()) {
                to++;
            }
            while (from < to && clues.isQuotationMark(from)) {
                from++;
            }
            while (to > from && clues.isQuotationMark(to - 1)) {
                to--;
            }
            GoldName around = around(gold, name);
            if (to > from && !isNoName(name, around, clues, from, to)) {
                mark(name, around, from, to, outer, inner, clues);
            }
        }
    }

    private static void mark(
            GoldName name,
            @Nullable GoldName around,
            int from,
            int to,
            int[] outer,
            int[] inner,
            TextClues clues) {
        if (around == null) {
            int wide = from - (from > 0 && clues.isQuotationMark(from - 1) ? 2 : 1);
            if (widens(name, clues, from, to) && isFree(outer, wide, from)) {
                Labels.mark(outer, wide, to, Labels.TYPES.indexOf(Name.Type.ORG));
                if (name.type() == Name.Type.LOC) {
                    int inside = Labels.INNER.indexOf(Labels.TYPES.indexOf(Name.Type.LOC));
                    Labels.mark(inner, from, to, inside);
                }
            } else if (name.type() != null || isFree(outer, from, to)) {
                Labels.mark(outer, from, to, type(name, clues, from, to));
            }
        } else if (name.type() != null) {
            int type = Labels.INNER.indexOf(Labels.TYPES.indexOf(name.type()));
            if (type >= 0 && name.type() != around.type() && isFree(inner, from, to)) {
                Labels.mark(inner, from, to, type);
            }
        }
    }

    /// «правительство Тарвии» is an organisation and «Тарвия» inside of it a place; «АО „Заря“» is all a name. Some
    /// collections leave out the first word.
    private static boolean widens(GoldName name, TextClues clues, int from, int to) {
        int before = from - (from > 0 && clues.isQuotationMark(from - 1) ? 2 : 1);
        if (before < 0 || clues.endsLine(before)) {
            return false;
        }
        if (name.type() == Name.Type.ORG && HeadWords.isLegalForm(clues.head[before])) {
            return true;
        }
        boolean belongs = name.type() == Name.Type.LOC || name.type() == Name.Type.ORG;
        boolean genitive = clues.words.get(to - 1).feats().contains("Case=Gen");
        return belongs
                && genitive
                && before == from - 1
                && HeadWords.isPublicBody(clues.head[before]);
    }

    /// Some collections call media products and unions of states places; they are organisations.
    private static int type(GoldName name, TextClues clues, int from, int to) {
        if (OrganisationNames.isOther(clues.organisation[from]) && to - from == 1) {
            return Labels.OTHER;
        }
        boolean known =
                OrganisationNames.isOrganisation(clues.organisation[from])
                        || OrganisationNames.isOrganisation(clues.organisationPhrase[from] / 2);
        boolean union = name.type() == Name.Type.LOC && known && clues.place[from] == 0;
        if (name.type() != null && !union) {
            return Labels.TYPES.indexOf(name.type());
        }
        return known ? Labels.TYPES.indexOf(Name.Type.ORG) : Labels.OTHER;
    }

    private static boolean hasCapital(Span span, TextClues clues) {
        return span.in(clues.text).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isFree(int[] labels, int from, int to) {
        return Arrays.stream(labels, from, to).allMatch(label -> label == Labels.OUTSIDE);
    }

    /// The outermost name around a name, null where it is itself that.
    private static @Nullable GoldName around(GoldText gold, GoldName name) {
        GoldName widest = null;
        for (GoldName other : gold.names()) {
            boolean around =
                    other.type() != null
                            && other.span().overlaps(name.span())
                            && (other.span().length() > name.span().length()
                                    || (other.span().length() == name.span().length()
                                            && gold.names().indexOf(other)
                                                    < gold.names().indexOf(name)));
            if (around && (widest == null || other.span().length() > widest.span().length())) {
                widest = other;
            }
        }
        return widest;
    }

    /// Some collections call «американцы», «российский», «демократы» a name; we do not.
    /// Inside of another name, «Зареевский» names a place all the same.
    private static boolean isNoName(
            GoldName name, @Nullable GoldName around, TextClues clues, int from, int to) {
        boolean adjective = to - from == 1 && "ADJ".equals(clues.words.get(from).upos());
        if (hasCapital(name.span(), clues)) {
            return name.type() == Name.Type.LOC && adjective && around == null;
        }
        return switch (name.type()) {
            case null -> true;
            case LOC, FAC, ROLE, REFERENCE -> true;
            case PER -> to - from == 1;
            case ORG -> adjective;
        };
    }
}
