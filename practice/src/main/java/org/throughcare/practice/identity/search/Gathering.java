package org.throughcare.practice.identity.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/** Adds up, slot by slot, what the parts of a query are worth; what answers a part in several ways counts once, at its best. */
final class Gathering {
    private final float[] scores;
    private final byte[] lastPart;
    private int[] touched = new int[1024];
    private int count;
    private byte part;

    Gathering(int slots) {
        scores = new float[slots];
        lastPart = new byte[slots];
    }

    boolean holds(int slots) {
        return scores.length >= slots;
    }

    /** Begins the next part; what is added for it must come with falling worth. */
    void nextPart() {
        part++;
    }

    void add(int slot, float worth) {
        if (lastPart[slot] == part) {
            return;
        }
        if (lastPart[slot] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = slot;
        }
        lastPart[slot] = part;
        scores[slot] += worth;
    }

    void addAll(Slots slots, float worth) {
        for (int i = 0; i < slots.size(); i++) {
            add(slots.at(i), worth);
        }
    }

    /** The slots worth most, where worth is equal those with the smaller key; the order means nothing. */
    int[] best(int most, IntToLongFunction keys) {
        float least = count <= most ? 0 : leastOf(most);
        int[] best = new int[Math.min(most, count)];
        int taken = 0;
        PriorityQueue<Equal> equal = new PriorityQueue<>(Comparator.reverseOrder());
        for (int i = 0; i < count; i++) {
            int slot = touched[i];
            if (scores[slot] > least) {
                best[taken++] = slot;
            } else if (scores[slot] == least) {
                keep(new Equal(keys.applyAsLong(slot), slot), most, equal);
            }
        }
        for (Equal each : equal.stream().sorted().limit(best.length - taken).toList()) {
            best[taken++] = each.slot();
        }
        return best;
    }

    private record Equal(long key, int slot) implements Comparable<Equal> {
        @Override
        public int compareTo(Equal other) {
            return Long.compare(key, other.key);
        }
    }

    private static void keep(Equal each, int most, PriorityQueue<Equal> equal) {
        Equal largest = equal.peek();
        if (largest == null || equal.size() < most) {
            equal.add(each);
        } else if (each.compareTo(largest) < 0) {
            equal.poll();
            equal.add(each);
        }
    }

    /** What the last of the {@code most} slots worth most is worth. */
    private float leastOf(int most) {
        PriorityQueue<Float> largest = new PriorityQueue<>(most);
        float least = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            float score = scores[touched[i]];
            if (largest.size() < most || score > least) {
                if (largest.size() == most) {
                    largest.poll();
                }
                largest.add(score);
                Float smallest = largest.peek();
                least = smallest == null ? least : smallest;
            }
        }
        return least;
    }

    /** Makes it ready for another query. */
    void clear() {
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
            lastPart[touched[i]] = 0;
        }
        count = 0;
        part = 0;
    }
}
