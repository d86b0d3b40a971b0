package org.throughcare.practice.identity.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which slots have which code: one open table without objects. A code may stand for several slots. */
final class CodedSlots {
    private static final int FREE = -1;
    private static final int GONE = -2;
    private static final int FIRST_SIZE = 1024;

    private long[] codes = new long[FIRST_SIZE];
    private int[] slots = filled(FIRST_SIZE);
    private int used;
    private int held;

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, FREE);
        return slots;
    }

    void add(long code, int slot) {
        if ((used + 1) * 4L > codes.length * 3L) {
            rebuild();
        }
        put(code, slot);
        held++;
    }

    private void put(long code, int slot) {
        int at = home(code, codes.length);
        while (slots[at] != FREE) {
            at = (at + 1) & (codes.length - 1);
        }
        codes[at] = code;
        slots[at] = slot;
        used++;
    }

    void remove(long code, int slot) {
        int at = home(code, codes.length);
        while (slots[at] != FREE) {
            if (codes[at] == code && slots[at] == slot) {
                slots[at] = GONE;
                held--;
                return;
            }
            at = (at + 1) & (codes.length - 1);
        }
    }

    /** Gives every slot that has {@code code}. */
    void each(long code, IntConsumer slot) {
        int at = home(code, codes.length);
        while (slots[at] != FREE) {
            if (codes[at] == code && slots[at] >= 0) {
                slot.accept(slots[at]);
            }
            at = (at + 1) & (codes.length - 1);
        }
    }

    int count(long code) {
        int[] count = {0};
        each(code, _ -> count[0]++);
        return count[0];
    }

    private void rebuild() {
        long[] oldCodes = codes;
        int[] oldSlots = slots;
        int size = held * 2L > codes.length ? codes.length * 2 : codes.length;
        codes = new long[size];
        slots = filled(size);
        used = 0;
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldSlots[i] >= 0) {
                put(oldCodes[i], oldSlots[i]);
            }
        }
    }

    private static int home(long code, int size) {
        long mixed = (code ^ (code >>> 32)) * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & (size - 1);
    }
}
