package org.letopis.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A page of HTML as it is taken apart: in UTF-8, and its places are those of bytes. All that has a meaning in HTML is
/// ASCII, which in UTF-8 is part of no longer sequence; the rest is decoded where it is asked for, which is seldom.
///
/// As a sequence of characters, each byte is one.
final class Markup implements CharSequence {
    /// What [#codePoint] has for bytes that are no UTF-8.
    static final int MALFORMED = -1;

    private static final int SPACE = 1;
    private static final int ENDS_TAG_NAME = 2;
    private static final int ENDS_ATTRIBUTE_NAME = 4;
    private static final int ENDS_UNQUOTED_VALUE = 8;
    private static final int PLAIN = 16;
    private static final int BLANK = 32;
    private static final byte[] CLASSES = classes();

    /// The golden ratio times 2^64, odd: spreads neighbouring numbers, as in SplitMix.
    static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;

    private Markup(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param bytes in UTF-8, perhaps with errors; not copied
    static Markup ofUtf8(byte[] bytes) {
        return new Markup(bytes);
    }

    static Markup of(String text) {
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .replaceWith(REPLACEMENT)
                            .encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new Markup(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what UTF-8 cannot hold is replaced", e);
        }
    }

    @Override
    public int length() {
        return bytes.length;
    }

    @Override
    public char charAt(int place) {
        return (char) (bytes[place] & 0xFF);
    }

    @Override
    public String subSequence(int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /// The page without what is no character of it.
    @Override
    public String toString() {
        return text();
    }

    /// The byte at a place, which is the character if it is ASCII; 0 behind the end of the page.
    char at(int place) {
        return place < bytes.length ? (char) (bytes[place] & 0xFF) : 0;
    }

    /// The whole page as a text.
    String text() {
        return text(0, bytes.length);
    }

    /// A stretch as a text. Bytes that are no UTF-8 become U+FFFD.
    String text(int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    int indexOf(char ascii, int from) {
        return indexOf(ascii, from, bytes.length);
    }

    /// The first place of a character in a stretch; -1 where it is not there.
    int indexOf(char ascii, int from, int end) {
        byte sought = (byte) ascii;
        int i = from;
        for (; i + Eight.BYTES <= end; i += Eight.BYTES) {
            long eight = Eight.at(bytes, i);
            if (Eight.have(sought, eight)) {
                return i + Eight.first(sought, eight);
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == sought) {
                return i;
            }
        }
        return -1;
    }

    int indexOf(String ascii, int from) {
        return indexOf(ascii, from, bytes.length);
    }

    /// The first place of a word in a stretch; -1 where it is not there.
    int indexOf(String ascii, int from, int end) {
        int last = end - ascii.length() + 1;
        int at = indexOf(ascii.charAt(0), from, last);
        while (at >= 0 && !startsWith(ascii, at)) {
            at = indexOf(ascii.charAt(0), at + 1, last);
        }
        return at;
    }

    boolean startsWith(String ascii, int at) {
        int i = 0;
        while (i < ascii.length() && at(at + i) == ascii.charAt(i)) {
            i++;
        }
        return i == ascii.length();
    }

    /// The same for a name, in which letters have no case.
    boolean startsWithName(String name, int at) {
        int i = 0;
        while (i < name.length() && Names.small(at(at + i)) == Names.small(name.charAt(i))) {
            i++;
        }
        return i == name.length();
    }

    boolean isSpace(int place) {
        return (CLASSES[bytes[place] & 0xFF] & SPACE) != 0;
    }

    int passSpace(int from) {
        int i = from;
        while (i < bytes.length && (CLASSES[bytes[i] & 0xFF] & SPACE) != 0) {
            i++;
        }
        return i;
    }

    int endOfTagName(int from) {
        return first(ENDS_TAG_NAME, from);
    }

    /// @param from the first character of the name, whatever it is
    int endOfAttributeName(int from) {
        return first(ENDS_ATTRIBUTE_NAME, from + 1);
    }

    int endOfUnquotedValue(int from) {
        return first(ENDS_UNQUOTED_VALUE, from);
    }

    /// Whether it is ASCII that stands for itself and is visible.
    static boolean isPlain(char c) {
        return (CLASSES[c] & PLAIN) != 0;
    }

    /// Copies plain words with single blanks between them, of which one begins here, as far as there is room for them.
    ///
    /// @return the place behind the last word
    int copyPlain(int from, int end, char[] to, int at) {
        int copied = Math.min(end - from, to.length - at);
        int before = PLAIN;
        int i = 0;
        while (i < copied) {
            byte next = bytes[from + i];
            int kind = CLASSES[next & 0xFF];
            if ((kind & (PLAIN | BLANK)) == 0 || (kind & before & BLANK) != 0) {
                break;
            }
            to[at + i] = (char) next;
            before = kind;
            i++;
        }
        return from + ((before & BLANK) == 0 ? i : i - 1);
    }

    /// Blanks in a stretch of ASCII.
    int blanks(int from, int end) {
        int blanks = 0;
        int i = from;
        for (; i + Eight.BYTES <= end; i += Eight.BYTES) {
            blanks += Eight.count((byte) ' ', Eight.at(bytes, i));
        }
        for (; i < end; i++) {
            blanks += bytes[i] == ' ' ? 1 : 0;
        }
        return blanks;
    }

    /// The first letters of a name, up to eight, as one number; capitals as small letters.
    long firstLetters(int from, int end) {
        int missing = Math.max(0, Eight.BYTES - (end - from));
        long eight = from + Eight.BYTES <= bytes.length ? Eight.at(bytes, from) : last(from);
        return Eight.small(eight) & (-1L >>> (missing * Byte.SIZE));
    }

    /// The last bytes of the page, fewer than eight.
    private long last(int from) {
        long last = 0;
        for (int i = bytes.length - 1; i >= from; i--) {
            last = last << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return last;
    }

    /// The same for stretches of the same bytes.
    int hash(int from, int end) {
        long hash = (long) end - from;
        int i = from;
        for (; i + Eight.BYTES <= end; i += Eight.BYTES) {
            hash = (hash ^ Eight.at(bytes, i)) * MIX;
            hash ^= hash >>> 32;
        }
        for (; i < end; i++) {
            hash = (hash ^ bytes[i]) * MIX;
        }
        return Long.hashCode(hash ^ (hash >>> 47));
    }

    /// The place of the next ASCII, at most `end`.
    int nextAscii(int from, int end) {
        int i = from;
        while (i < end && bytes[i] < 0) {
            i++;
        }
        return i;
    }

    private int first(int kind, int from) {
        int i = from;
        while (i < bytes.length && (CLASSES[bytes[i] & 0xFF] & kind) == 0) {
            i++;
        }
        return i;
    }

    /// The character that begins with a byte that is not ASCII; [#MALFORMED] where none does that ends before `end`.
    int codePoint(int at, int end) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || at + length > end) {
            return MALFORMED;
        }
        int point = lead & (0x7F >> length);
        for (int i = at + 1; i < at + length; i++) {
            int next = bytes[i];
            if ((next & 0xC0) != 0x80) {
                return MALFORMED;
            }
            point = point << 6 | (next & 0x3F);
        }
        boolean longer = length == 3 ? point < 0x800 : length == 4 && point < 0x10000;
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return longer || surrogate || point > Character.MAX_CODE_POINT ? MALFORMED : point;
    }

    /// Bytes of a character that is not ASCII.
    static int length(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (char c = '!'; c < 127; c++) {
            classes[c] = (byte) (c == '&' ? 0 : PLAIN);
        }
        byte everywhere = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME | ENDS_UNQUOTED_VALUE;
        for (char space : "\n\t\r\f".toCharArray()) {
            classes[space] = (byte) (SPACE | everywhere);
        }
        classes[' '] = (byte) (BLANK | SPACE | everywhere);
        classes['>'] = (byte) (PLAIN | everywhere);
        classes['/'] = PLAIN | ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
        classes['='] = PLAIN | ENDS_ATTRIBUTE_NAME;
        return classes;
    }
}
