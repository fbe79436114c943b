package org.letopis.reading;

import java.util.List;

/// Tells by its place which number is a part of another one.
record Parts(Wording wording, List<Quantity> quantities) {
    /// «из 12 пострадавших | троих отпустили»
    boolean isOfThoseBefore(int index) {
        return index > 0
                && isBeside(index - 1, index)
                && formAt(index, quantities.get(index - 1).first() - 1).equals("из")
                && quantities.get(index - 1).end() == quantities.get(index).first();
    }

    /// «17 домов | из 20»
    boolean isOutOfMore(int index) {
        int end = quantities.get(index).end();
        return index + 1 < quantities.size()
                && quantities.get(index + 1).first() == end + 1
                && formAt(index, end).equals("из");
    }

    /// «Из них 5 домов в Озёрске, | 7 домов в Заречном»: a sentence that opens with a part tells of parts.
    boolean isAmongParts(int index) {
        return index > 0
                && isBeside(index - 1, index)
                && Aggregations.opensWithPart(wording, sentence(index));
    }

    private boolean isBeside(int one, int other) {
        return sentence(one) == sentence(other);
    }

    private int sentence(int index) {
        return wording.sentenceOf(quantities.get(index).number());
    }

    private String formAt(int index, int word) {
        return wording.formIn(sentence(index), word);
    }
}
