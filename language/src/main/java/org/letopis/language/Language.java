package org.letopis.language;

import org.letopis.model.Span;

import java.util.List;

/// A language that we read: one package with its resources behind this interface.
public interface Language {
    /// Two letters as in ISO 639-1.
    String code();

    /// Sentences and words of a text.
    ///
    /// @param parts stretches that no sentence crosses, in order, as `Report.parts()` gives them
    Analysis analyse(String text, List<Span> parts);

    /// The numbers of an analysed text, in digits and in words, in the order of the text, never overlapping:
    /// «1 200», «3,5 млн», «двадцать пять», «двое», «сотни».
    List<NumberPhrase> numbers(String text, Analysis analysis);

    /// A noun phrase or name of any case in the nominative: «пресс-службы министерства» gives «пресс-служба министерства».
    /// What cannot be inflected comes back as it stands.
    String nominative(String phrase);

    /// The same for a phrase of which the context tells that it is in another case: «политика» behind «по словам» is
    /// «политик», where alone it might be a policy.
    String nominativeOfOblique(String phrase);

    /// A noun phrase or name in another case, in the number that it has: «Верховный суд» in the genitive is «Верховного суда».
    String inflect(String phrase, GrammaticalCase wanted);

    /// The lemmas that a word may have, without its context, in small letters and with е for ё: what a search index keeps.
    /// At least one; the likeliest first.
    List<String> lemmas(String word);

    /// Whether a word, in any of its cases, can be a person's first name.
    boolean isFirstName(String word);

    /// Whether a name in the nominative ends as surnames do: «Зареев», «Речкина».
    boolean isSurname(String word);

    /// The sex that a person's name in the nominative shows: by first name, patronymic or surname.
    Sex sexOf(String name);
}
