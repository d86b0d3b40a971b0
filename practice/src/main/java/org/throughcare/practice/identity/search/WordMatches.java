package org.throughcare.practice.identity.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The words that one typed word can stand for, each with what speaks against it; in natural logarithms of likelihood. */
final class WordMatches {
    /** One slip. */
    static final float SLIP = 2;
    /** One slip that leaves the sound as it was. */
    static final float SLIP_AND_SOUND = 1.2f;
    /** The sound alone. */
    static final float SOUNDS = 2.2f;

    private static final float BEGUN = 0.5f;
    private static final float BEGUN_LETTER = 0.15f;
    private static final float BEGUN_MOST = 2;
    private static final int FREE = -1;
    private static final int FIRST_SIZE = 256;

    private int[] ids = free(FIRST_SIZE);
    private float[] costs = new float[FIRST_SIZE];
    private How[] hows = new How[FIRST_SIZE];
    private int held;
    private int[] byCost = {};
    private float weight;

    private static int[] free(int size) {
        int[] ids = new int[size];
        Arrays.fill(ids, FREE);
        return ids;
    }

    /** What speaks against a word of which only the beginning was typed. */
    static float begun(int missing) {
        return missing == 0 ? 0 : Math.min(BEGUN_MOST, BEGUN + BEGUN_LETTER * missing);
    }

    void add(int id, float cost, How how) {
        int at = place(id);
        if (ids[at] == FREE) {
            if (++held * 2 > ids.length) {
                grow();
                at = place(id);
            }
        } else if (costs[at] <= cost) {
            return;
        }
        ids[at] = id;
        costs[at] = cost;
        hows[at] = cost == 0 ? How.SAME : how;
    }

    private void grow() {
        int[] oldIds = ids;
        float[] oldCosts = costs;
        How[] oldHows = hows;
        ids = free(oldIds.length * 2);
        costs = new float[ids.length];
        hows = new How[ids.length];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldIds[i] != FREE) {
                int at = place(oldIds[i]);
                ids[at] = oldIds[i];
                costs[at] = oldCosts[i];
                hows[at] = oldHows[i];
            }
        }
    }

    /** Where {@code id} is, or would be put. */
    private int place(int id) {
        int at = ((id * 0x9e3779b9) >>> 8) & (ids.length - 1);
        while (ids[at] != FREE && ids[at] != id) {
            at = (at + 1) & (ids.length - 1);
        }
        return at;
    }

    /** Puts the words that somebody bears in the order of likelihood and weighs them all by how rare the likeliest are. */
    WordMatches weighed(Vocabulary vocabulary, int records) {
        byCost = IntStream.range(0, ids.length)
                .filter(at -> ids[at] != FREE && vocabulary.bearers(ids[at]).size() > 0)
                .mapToLong(at -> ((long) Float.floatToIntBits(costs[at]) << Integer.SIZE) | ids[at])
                .sorted()
                .mapToInt(sorted -> (int) sorted)
                .toArray();
        long bearers = 0;
        for (int i = 0; i < byCost.length && cost(byCost[i]) == cost(byCost[0]); i++) {
            bearers += vocabulary.bearers(byCost[i]).size();
        }
        weight = Weighing.rarity(bearers, records);
        return this;
    }

    /** How many words somebody bears. */
    int size() {
        return byCost.length;
    }

    /** The words that somebody bears, the likeliest first. */
    int id(int index) {
        return byCost[index];
    }

    /** What speaks against a word; nothing can be larger than for one that is not among them. */
    float cost(int id) {
        int at = place(id);
        return ids[at] == FREE ? Float.MAX_VALUE : costs[at];
    }

    How how(int id) {
        return hows[place(id)];
    }

    /** What the word is worth where nothing speaks against it. */
    float weight() {
        return weight;
    }
}
