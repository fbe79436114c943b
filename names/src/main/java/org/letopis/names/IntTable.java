package org.letopis.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// A map from ints to ints that grows; what is not in it is 0.
final class IntTable {
    private int[] keys;
    private int[] values;
    private int size;

    IntTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected) * 2 - 1) * 2;
        keys = new int[capacity];
        values = new int[capacity];
    }

    /// The table that [#write] wrote.
    IntTable(ByteBuffer in) {
        int capacity = in.getInt();
        size = in.getInt();
        keys = new int[capacity];
        values = new int[capacity];
        in.asIntBuffer().get(keys).get(values);
        in.position(in.position() + 2 * Integer.BYTES * capacity);
    }

    /// How many slots and how many of them are taken, the keys, the values; as ints.
    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(size);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (int value : values) {
            out.writeInt(value);
        }
    }

    int get(int key) {
        return values[slot(keys, key)];
    }

    /// Sets bits of a key's value; one bit at least.
    void or(int key, int bits) {
        put(key, get(key) | bits);
    }

    void put(int key, int value) {
        int slot = slot(keys, key);
        if (values[slot] == 0) {
            size++;
            keys[slot] = key;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int slot(int[] table, int key) {
        int slot = Hash.mix(11, key) & (table.length - 1);
        while (values[slot] != 0 && table[slot] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
