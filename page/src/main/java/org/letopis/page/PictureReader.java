package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads the pictures of a page from their tags.
final class PictureReader {
    /// In this order; scripts that load pictures late keep the address elsewhere.
    private static final List<Attribute> ADDRESSES =
            List.of(
                    Attribute.SRC,
                    Attribute.DATA_SRC,
                    Attribute.DATA_ORIGINAL,
                    Attribute.DATA_LAZY_SRC);

    private static final int LONGEST_ADDRESS = 2000;

    private PictureReader() {}

    /// The picture of the tag that was just read; null where it has no address.
    ///
    /// @param at index of the next segment
    /// @param container index of the block element around it
    /// @param figure index of the figure around it, -1 for none
    static @Nullable Picture read(Attributes attributes, int at, int container, int figure) {
        for (Attribute address : ADDRESSES) {
            String url = attributes.value(address).strip();
            if (!url.isEmpty() && !url.startsWith("data:") && url.length() < LONGEST_ADDRESS) {
                String alt = Characters.clean(attributes.value(Attribute.ALT));
                return new Picture(url, alt, at, container, figure);
            }
        }
        return null;
    }
}
