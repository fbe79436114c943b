package org.letopis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListsTest {
    private static int key(String word) {
        return Hash.of(word, 0, word.length());
    }

    @Test
    void headWordsHaveTheirClasses() {
        HeadWords words = HeadWords.load();
        assertThat(HeadWords.isPerson(words.of(key("президент")))).isTrue();
        assertThat(HeadWords.isOrganisation(words.of(key("министерство")))).isTrue();
        assertThat(HeadWords.isSpeech(words.of(key("заявить")))).isTrue();
        assertThat(words.of(key("погода"))).isZero();
    }

    @Test
    void organisationsAreToldFromWhatIsWrittenLikeThem() {
        Phrasebook names = OrganisationNames.load();
        assertThat(OrganisationNames.isOrganisation(names.ofWord(key("ООН")))).isTrue();
        assertThat(OrganisationNames.isOrganisation(names.ofWord(key("Олимпиада")))).isFalse();
        assertThat(OrganisationNames.isOther(names.ofWord(key("Олимпиада")))).isTrue();
    }

    @Test
    void aNameOfSeveralWordsIsFoundInAnyCase() {
        String[] words = {"в", "Нижнем", "Новгороде", "и"};
        int[] stems = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            stems[i] = Phrasebook.stem(words[i], 0, words[i].length());
        }
        int[] marks = new int[words.length];
        PlaceNames.load().mark(stems, marks);
        assertThat(marks[0]).isZero();
        assertThat(marks[1]).isPositive();
        assertThat(marks[2]).isEqualTo(marks[1] + 1);
        assertThat(marks[3]).isZero();
    }

    @Test
    void patronymicsAreKnownByTheirEndings() {
        assertThat(Patronymics.isEnd("Ивановичем", 10)).isTrue();
        assertThat(Patronymics.isEnd("Петровны", 8)).isTrue();
        assertThat(Patronymics.isEnd("Зареев", 6)).isFalse();
    }
}
