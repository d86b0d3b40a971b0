package org.throughcare.practice.identity.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A growing list of slots; the order means nothing. */
final class Slots {
    private static final int[] NONE = {};

    private int[] slots = NONE;
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(2, size + (size >> 1) + 1));
        }
        slots[size++] = slot;
    }

    void remove(int slot) {
        for (int i = 0; i < size; i++) {
            if (slots[i] == slot) {
                slots[i] = slots[--size];
                return;
            }
        }
    }

    void each(IntConsumer slot) {
        for (int i = 0; i < size; i++) {
            slot.accept(slots[i]);
        }
    }

    int size() {
        return size;
    }

    int at(int index) {
        return slots[index];
    }
}
