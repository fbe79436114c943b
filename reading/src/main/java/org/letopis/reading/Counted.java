package org.letopis.reading;

import org.jspecify.annotations.Nullable;

/// A number with its hedge and its noun, by words.
///
/// @param noun the form of the counted noun, null where none stands there
/// @param near how far the telling word of a number without noun may stand, in words
record Counted(int first, int number, int behindNumber, int end, @Nullable String noun, int near) {

    /// The unit that a noun stands for; an unknown noun counts things.
    static Units.Unit unit(String noun) {
        Units.Unit known = Units.of(noun);
        return known != null
                ? known
                : new Units.Unit(
                        Units.Kind.THING,
                        noun.endsWith("ов") ? noun.substring(0, noun.length() - 2) : noun);
    }
}
