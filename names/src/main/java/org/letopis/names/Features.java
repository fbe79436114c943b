package org.letopis.names;

/// What the model weighs of a word and its neighbours, as feature numbers; the same code in training and in use.
final class Features {
    /// Room for the features of one word.
    static final int MOST = 128;

    /// So many features at the beginning are those of the word's own spelling.
    static final int SPELLING = 6;

    private static final int OUTSIDE = 0x51ED2701;

    private final TextClues t;
    private final int[] out;
    private int count;
    private int start;
    private int end;

    Features(TextClues clues, int[] out) {
        this.t = clues;
        this.out = out;
    }

    /// Writes the features of a word.
    ///
    /// @param start first word of its sentence
    /// @param end one behind the last
    /// @return how many were written
    int write(int at, int start, int end) {
        this.start = start;
        this.end = end;
        count = 0;
        spelling(at);
        word(at);
        neighbours(at);
        places(at);
        pairs(at);
        quotation(at);
        document(at);
        return count;
    }

    private void add(int template, int value) {
        out[count++] = Hash.mix(template, value);
    }

    private void add(int template, int a, int b) {
        out[count++] = Hash.mix(template, a, b);
    }

    private int of(int[] column, int at) {
        return at < start || at >= end ? OUTSIDE : column[at];
    }

    private int shape(int at) {
        return of(t.shape, at);
    }

    /// What only this word has: it is learned by heart, and tells nothing of words not seen in training.
    private void spelling(int at) {
        int shape = t.shape[at];
        add(2, t.form[at], shape);
        add(3, t.lemma[at], shape);
        add(6, t.suffix4[at], shape);
        add(7, t.prefix[at], shape);
        add(91, of(t.lemma, at - 1), t.lemma[at]);
        add(92, t.lemma[at], of(t.lemma, at + 1));
    }

    private void word(int at) {
        int shape = t.shape[at];
        add(1, shape);
        add(4, t.suffix2[at], shape);
        add(5, t.suffix3[at], shape);
        add(8, t.grammar[at], shape);
        add(9, t.pos[at], shape);
        add(10, t.head[at], shape);
        add(11, t.cluster[at], shape);
        add(16, t.coarse[at], shape);
        add(17, t.cluster[at], t.grammar[at]);
        add(12, t.person[at], shape);
        add(13, at == start ? 1 : 0, shape);
        add(14, t.suffix3[at], t.grammar[at]);
        add(15, t.words.get(at).span().length(), shape);
    }

    private void neighbours(int at) {
        for (int k = -2; k <= 2; k++) {
            if (k == 0) {
                continue;
            }
            int template = 20 + 10 * (k + 2);
            int near = at + k;
            add(template, of(t.lemma, near));
            add(template + 1, of(t.grammar, near));
            add(template + 2, shape(near));
            add(template + 3, of(t.head, near), t.shape[at]);
            add(template + 4, of(t.person, near), t.shape[at]);
            add(template + 5, of(t.place, near), t.shape[at]);
            add(template + 6, of(t.cluster, near), t.shape[at]);
            if (k == -1 || k == 1) {
                add(template + 7, of(t.suffix3, near), shape(near));
                add(template + 8, of(t.form, near), t.shape[at]);
                add(template + 9, of(t.grammar, near), t.grammar[at]);
            }
        }
    }

    private void places(int at) {
        int capital = t.isCapitalised(at) ? 1 : 0;
        add(80, t.place[at], capital);
        add(81, t.placePhrase[at], capital);
        add(85, t.organisation[at], t.shape[at]);
        add(86, t.organisationPhrase[at], t.shape[at]);
        add(89, t.organisation[at]);
        add(87, of(t.organisation, at + 1), capital);
        add(88, of(t.organisation, at - 1), capital);
        add(82, Hash.mix(t.place[at], capital), of(t.lemma, at - 1));
        add(83, Hash.mix(t.place[at], t.grammar[at]), t.shape[at]);
        add(84, Hash.mix(t.place[at], t.person[at]), Hash.mix(t.head[at], t.shape[at]));
    }

    private void pairs(int at) {
        int shape = t.shape[at];
        add(90, Hash.mix(shape(at - 1), shape(at + 1)), shape);
        add(93, of(t.head, at - 1), Hash.mix(shape, t.grammar[at]));
        add(94, Hash.mix(of(t.head, at - 1), of(t.head, at + 1)), shape);
        add(95, Hash.mix(of(t.person, at - 1), shape(at - 1)), Hash.mix(t.person[at], shape));
        add(96, Hash.mix(of(t.person, at + 1), shape(at + 1)), Hash.mix(t.person[at], shape));
        add(97, Hash.mix(shape(at - 2), shape(at - 1)), shape);
        add(98, Hash.mix(shape(at + 2), shape(at + 1)), shape);
        add(99, Hash.mix(of(t.coarse, at - 1), t.coarse[at]), shape);
        add(100, Hash.mix(of(t.coarse, at + 1), t.coarse[at]), shape);
        add(101, Hash.mix(of(t.head, at - 1), t.head[at]), shape);
        add(102, Hash.mix(of(t.head, at + 1), t.head[at]), Hash.mix(shape, shape(at + 1)));
        add(103, Hash.mix(of(t.lemma, at - 1), of(t.lemma, at + 1)), shape);
        add(104, Hash.mix(of(t.lemma, at - 2), of(t.lemma, at - 1)), shape);
        add(105, Hash.mix(of(t.lemma, at + 2), of(t.lemma, at + 1)), shape);
        add(106, Hash.mix(of(t.grammar, at - 1), of(t.grammar, at + 1)), t.grammar[at]);
        add(107, Hash.mix(of(t.head, at - 2), of(t.grammar, at - 1)), shape);
        int nextPlace = of(t.place, at + 1);
        add(109, Hash.mix(t.head[at], nextPlace), Hash.mix(shape, of(t.grammar, at + 1)));
        add(116, Hash.mix(t.lemma[at], nextPlace == 0 ? 0 : 1), shape(at + 1));
        add(
                117,
                Hash.mix(of(t.lemma, at - 1), t.place[at] == 0 ? 0 : 1),
                Hash.mix(shape, t.grammar[at]));
        add(108, Hash.mix(of(t.suffix3, at - 1), t.suffix3[at]), shape);
    }

    private void quotation(int at) {
        int quote = t.quote[at];
        add(110, quote, t.shape[at]);
        if (quote == 0) {
            return;
        }
        int opening = at;
        while (opening > start && t.quote[opening] != 1) {
            opening--;
        }
        add(111, quote, of(t.lemma, opening - 1));
        add(112, quote, of(t.head, opening - 1));
        add(113, quote, of(t.cluster, opening - 1));
        add(114, Hash.mix(quote, of(t.head, opening - 1)), t.shape[at]);
        add(115, Hash.mix(quote, of(t.pos, opening - 1)), t.shape[at]);
    }

    private void document(int at) {
        int evidence = t.evidence[at];
        int capital = t.isCapitalised(at) ? 1 : 0;
        if (evidence == 0) {
            add(120, capital);
            return;
        }
        for (int bit = 1; bit <= Evidence.LAST; bit <<= 1) {
            if ((evidence & bit) != 0) {
                add(121, bit, Hash.mix(capital, at == start ? 1 : 0));
            }
        }
        int strong = evidence & (Evidence.OFTEN - 1);
        add(122, strong, t.shape[at]);
        add(123, Hash.mix(strong, t.place[at]), t.shape[at]);
        add(124, Hash.mix(strong, t.grammar[at]), t.shape[at]);
    }
}
