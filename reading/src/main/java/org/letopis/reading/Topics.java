package org.letopis.reading;

import org.letopis.reading.Cues.Cue;

/// Attributions whose content is the matter that was spoken of: «рассказал о дороге», «рассказал жителям о дороге»,
/// «указал на ошибки», «отметил важность дороги», «О закрытии сообщил мэр».
///
/// @param in the sentence, with what was found in it so far
record Topics(OneSentence in) {
    private static final int MOST_ATTRIBUTES = 3;

    /// «объявил в среду на встрече с жителями | о закрытии дороги». Ours.
    private static final int MOST_WORDS_TO_MATTER = 9;

    /// «X рассказал жителям | о N»
    void findAbout(int i, Cue cue, Acts acts, int limit) {
        int about = about(i, limit);
        if (about > 0) {
            acts.findAct(i, cue, about, limit, "says-about");
        }
    }

    /// «X указал | на N»; but what somebody says of hopes and complaints is within the words that are his already.
    void findOn(int i, Cue cue, Acts acts, int limit) {
        int at = in.wording.span(i).start();
        boolean within =
                in.found.stream()
                        .anyMatch(other ->
                                other.holds(at) && !other.rule().equals(Tags.AFTER_CONTENT));
        int behind = in.behind(i);
        if (!within && in.wording.formIn(in.sentence, behind).equals("на")) {
            acts.findAct(i, cue, behind + 1, limit, "says-on");
        }
    }

    /// The «о» of a reporting word, behind whom, where and when it was said; -1 where none stands there.
    private int about(int cue, int limit) {
        int last = Math.min(limit, cue + MOST_WORDS_TO_MATTER);
        for (int k = cue + 1; k < last; k++) {
            switch (in.wording.form(k)) {
                case "о", "об", "обо", "про" -> {
                    return in.wording.formIn(in.sentence, k + 1).equals("этом") ? -1 : k;
                }
                default -> {
                    if (!isAddressed(cue, k)) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /// A word that tells to whom, where or when something is said: neither verb nor mark, and no other matter.
    private boolean isAddressed(int cue, int word) {
        if (in.wording.isMark(word)
                || in.wording.isPredicate(word)
                || in.wording.isInfinitive(word)
                || !Cues.of(in.wording.form(word)).isEmpty()) {
            return in.quotations.around(word) != null && !in.quotations.isInSpeech(word);
        }
        boolean matter =
                in.wording.isNoun(word)
                        && in.wording.grammaticalCase(word).equals("Acc")
                        && !in.wording.isAnimate(word)
                        && !in.wording.isCapital(word)
                        && !in.phrases.isTime(word)
                        && word == cue + 1;
        return !matter && !in.wording.grammaticalCase(word).equals("Nom");
    }

    /// «отметил | важность дороги», «подчеркнул | большую роль дороги»
    boolean isNoted(int word) {
        int noun = in.wording.behindAttributes(word, Math.min(in.end, word + MOST_ATTRIBUTES));
        return noun < in.end && SpeakerWords.is(in.wording, noun, SpeakerWords.Sort.TOPIC);
    }
}
