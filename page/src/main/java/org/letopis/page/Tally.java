package org.letopis.page;

/// Sums by a number that stands for something, for no more of them than is said beforehand.
final class Tally {
    private final int[] keys;
    private final int[] sums;

    /// @param most different numbers
    Tally(int most) {
        keys = new int[Integer.highestOneBit(Math.max(4, most)) * 4];
        sums = new int[keys.length];
    }

    /// @param amount above 0
    void add(int key, int amount) {
        int slot = slot(key);
        keys[slot] = key;
        sums[slot] += amount;
    }

    /// 0 for what was never added to.
    int of(int key) {
        return sums[slot(key)];
    }

    /// Where the sum stands, or would.
    private int slot(int key) {
        int mixed = key * 0x9E3779B1;
        int slot = (mixed ^ mixed >>> 16) & (keys.length - 1);
        while (sums[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
