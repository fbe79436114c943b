package org.letopis.model;

/// A number that became no figure or time, or a speech verb that became no statement: a miss made visible.
public record Unread(Span span, Why why) {
    public enum Why {
        NUMBER_WITHOUT_MEASURE("a number with no measure"),
        SPEECH_WITHOUT_SOURCE("a speech verb with no source"),
        SPEECH_WITHOUT_CONTENT("a speech verb with no content"),
        DATE_NOT_ON_CALENDAR("a date that is on no calendar"),
        TIME_WITHOUT_ANCHOR("a time with no day to count from");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// The reason as the JSON form gives it.
        public String words() {
            return words;
        }
    }
}
