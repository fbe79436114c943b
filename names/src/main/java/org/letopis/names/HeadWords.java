package org.letopis.names;

import org.letopis.language.Table;

import java.util.Set;

/// The classes of words that tell what a name beside them names: «министерство», «город», «президент».
final class HeadWords {
    /// More classes than words have at a time fit into the bits of an int.
    private static final int MOST_CLASSES = 30;

    private static final Set<String> PUBLIC_BODIES = Set.of("org-state", "org-force", "org-court");

    private static final class Loaded {
        static final HeadWords WORDS = new HeadWords();
    }

    /// The classes of a lemma, a bit for each.
    private final IntTable classes = new IntTable(1000);

    private int person;
    private int organisation;
    private int speech;
    private int placePreposition;
    private int publicBody;
    private int media;
    private int legalForm;
    private int event;

    private HeadWords() {
        Table table = Table.beside(HeadWords.class, "heads.txt");
        int bit = 1;
        for (Table.Row row : table.rows()) {
            if (bit >= 1 << MOST_CLASSES) {
                throw row.wrong("class %s: wanted at most 30".formatted(row.cell(0)));
            }
            for (String lemma : row.words(1)) {
                classes.or(Hash.of(lemma, 0, lemma.length()), bit);
            }
            group(row.cell(0), bit);
            bit <<= 1;
        }
    }

    private void group(String name, int bit) {
        if (name.startsWith("person")) {
            person |= bit;
        } else if (name.startsWith("org")) {
            organisation |= bit;
        } else if (name.equals("speech")) {
            speech |= bit;
        } else if (name.equals("preposition-place")) {
            placePreposition |= bit;
        } else if (name.startsWith("event")) {
            event |= bit;
        }
        if (name.equals("org-legal")) {
            legalForm |= bit;
        }
        if (name.equals("org-media")) {
            media |= bit;
        }
        if (PUBLIC_BODIES.contains(name)) {
            publicBody |= bit;
        }
    }

    static HeadWords load() {
        return Loaded.WORDS;
    }

    /// The classes that a lemma is in, a bit for each, 0 where it is in none.
    ///
    /// @param lemma as [Hash#of] makes it
    int of(int lemma) {
        return classes.get(lemma);
    }

    static boolean isPerson(int classes) {
        return (classes & Loaded.WORDS.person) != 0;
    }

    static boolean isOrganisation(int classes) {
        return (classes & Loaded.WORDS.organisation) != 0;
    }

    /// Of a state: its ministries, forces, courts; but «агентство» may be one of news.
    static boolean isPublicBody(int classes) {
        return (classes & Loaded.WORDS.publicBody) != 0 && (classes & Loaded.WORDS.media) == 0;
    }

    /// «ООО», «АО», with which the name of a firm begins.
    static boolean isLegalForm(int classes) {
        return (classes & Loaded.WORDS.legalForm) != 0;
    }

    /// A word that has an event behind it: «после», «итоги».
    static boolean isOfEvents(int classes) {
        return (classes & Loaded.WORDS.event) != 0;
    }

    static boolean isSpeech(int classes) {
        return (classes & Loaded.WORDS.speech) != 0;
    }

    static boolean isPlacePreposition(int classes) {
        return (classes & Loaded.WORDS.placePreposition) != 0;
    }
}
