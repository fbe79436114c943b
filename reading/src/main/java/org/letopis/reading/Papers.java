package org.letopis.reading;

import org.jspecify.annotations.Nullable;
import org.letopis.reading.SourcePhrases.Phrase;
import org.letopis.reading.SpeakerWords.Sort;

/// Whose a document or site is that stands for who wrote it.
record Papers(Wording wording) {
    /// «на официальном сайте | министерства»: whose site it is speaks there; null where the source is no site or one with a name
    /// of its own.
    @Nullable Phrase ownerOfSite(Phrase source) {
        int site = wording.behindAttributes(source.first(), source.end() - 1);
        int owner = site + 1;
        boolean owned =
                SpeakerWords.is(wording.form(site), Sort.SITE)
                        && owner < source.end()
                        && (wording.isNoun(owner) || wording.isAttribute(owner))
                        && !wording.isLatin(owner)
                        && wording.grammaticalCase(owner).equals("Gen");
        return owned ? new Phrase(owner, source.end(), true) : null;
    }

    /// «в соответствующем | заявлении», «в официальном сообщении»: attributes do not tell whose it is.
    boolean isBareDocument(Phrase source) {
        int noun = source.end() - 1;
        for (int i = source.first(); i < noun; i++) {
            boolean empty =
                    wording.isAttribute(i) && SpeakerWords.is(wording, i, Sort.ANY_DOCUMENT);
            if (!empty) {
                return false;
            }
        }
        return noun > source.first() && SpeakerWords.is(wording.form(noun), Sort.DOCUMENT);
    }
}
