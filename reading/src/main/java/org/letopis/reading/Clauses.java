package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Span;
import org.letopis.model.Statement.Form;

import java.util.List;
import java.util.Optional;

/// The stretches of sentences that can be the content of a statement.
final class Clauses {
    private final Wording wording;
    private final Quotations quotations;

    /// Of each word the first from it on that is no outer mark, so that no run of marks is walked twice.
    private final int[] innerFrom;

    /// Of each end the one before it that follows no outer mark.
    private final int[] innerTo;

    Clauses(Wording wording, Quotations quotations) {
        this.wording = wording;
        this.quotations = quotations;
        this.innerFrom = new int[wording.size() + 1];
        this.innerTo = new int[wording.size() + 1];
        innerFrom[wording.size()] = wording.size();
        for (int i = wording.size() - 1; i >= 0; i--) {
            innerFrom[i] = isOuterMark(i, true) ? innerFrom[i + 1] : i;
        }
        for (int i = 1; i <= wording.size(); i++) {
            innerTo[i] = isOuterMark(i - 1, false) ? innerTo[i - 1] : i;
        }
    }

    /// The words from `first` to `end` without the marks around them; empty where nothing is left.
    Optional<Span> trimmed(int first, int end) {
        int from = first < end ? Math.min(end, innerFrom[first]) : first;
        int to = from < end ? innerTo[end] : from;
        return from < to ? Optional.of(wording.span(from, to)) : Optional.empty();
    }

    /// What stands between the marks of a quotation.
    Optional<Span> inside(Quotations.Quotation quotation) {
        return quotation.close() - quotation.open() < 2
                ? Optional.empty()
                : Optional.of(wording.span(quotation.open() + 1, quotation.close()));
    }

    /// Whether a mark at the edge is no part of the clause; a quotation mark is, since its fellow may stand inside.
    private boolean isOuterMark(int word, boolean left) {
        return switch (wording.form(word)) {
            case ",", ".", ":", ";", "-", "–", "—", "−", "*", "**", "_", "__" -> true;
            case "!", "?", "…", "..." -> left;
            default -> false;
        };
    }

    /// Of words retold: with quoted pieces or without.
    Form form(List<Span> content) {
        for (Span span : content) {
            if (hasQuotation(wording.wordAt(span.start()), wording.wordAt(span.end()))) {
                return Form.MIXED;
            }
        }
        return Form.INDIRECT;
    }

    boolean isDash(int sentence, int word) {
        return switch (wording.formIn(sentence, word)) {
            case "-", "–", "—", "−" -> true;
            default -> false;
        };
    }

    /// The quotation that ends right before a tag: «"…", — сказал».
    Quotations.@Nullable Quotation closedBefore(int sentence, int word) {
        int at = word - 1;
        int most = Math.max(wording.first(sentence), word - 4);
        while (at >= most
                && (isDash(sentence, at)
                        || wording.form(at).equals(",")
                        || wording.form(at).equals("."))) {
            at--;
        }
        Quotations.Quotation quotation = quotations.around(at);
        return at >= most && quotation != null && quotation.close() == at ? quotation : null;
    }

    /// Whether the words hold a quotation of their own, of more than one word, which is no name.
    boolean hasQuotation(int first, int end) {
        Quotations.Quotation next = quotations.nextFrom(first);
        while (next != null && next.close() < end && isName(next)) {
            next = quotations.nextFrom(next.close() + 1);
        }
        return next != null && next.close() < end;
    }

    /// «партия | „Чистая река“», «проект „О реке“»: with a capital, right behind the noun that it names.
    private boolean isName(Quotations.Quotation quotation) {
        int open = quotation.open();
        return open > 0 && wording.isCapital(open + 1) && wording.isNoun(open - 1);
    }
}
