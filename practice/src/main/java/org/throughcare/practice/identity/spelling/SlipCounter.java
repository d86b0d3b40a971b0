package org.throughcare.practice.identity.spelling;

/**
 * Counts the slips between one word and many others, as {@link Likeness#slips} does, with one machine word in place of a table:
 * the bit-parallel method of Hyyrö (2003).
 */
public final class SlipCounter {
    private static final int LONGEST = Long.SIZE;
    private static final int ALPHABET = 26;

    private final String word;
    private final long[] places = new long[ALPHABET];
    private final boolean plain;

    /** Counts slips from {@code word}; quick when it has at most 64 letters, all from A to Z. */
    public SlipCounter(String word) {
        this.word = word;
        boolean letters = !word.isEmpty() && word.length() <= LONGEST;
        for (int i = 0; i < word.length() && letters; i++) {
            int letter = word.charAt(i) - 'A';
            letters = letter >= 0 && letter < ALPHABET;
            if (letters) {
                places[letter] |= 1L << i;
            }
        }
        plain = letters;
    }

    /** How many slips lie between the word and {@code other}; anything larger than {@code most} may be given as more than it. */
    public int slips(String other, int most) {
        if (!plain) {
            return Likeness.slips(word, other, most);
        }
        long up = -1L;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int slips = word.length();
        long last = 1L << (word.length() - 1);
        for (int i = 0; i < other.length(); i++) {
            int letter = other.charAt(i) - 'A';
            long here = letter >= 0 && letter < ALPHABET ? places[letter] : 0;
            long swapped = ((~diagonal & here) << 1) & before;
            diagonal = (((here & up) + up) ^ up) | here | down | swapped;
            long right = down | ~(diagonal | up);
            long left = diagonal & up;
            if ((right & last) != 0) {
                slips++;
            }
            if ((left & last) != 0) {
                slips--;
            }
            right = (right << 1) | 1;
            up = (left << 1) | ~(diagonal | right);
            down = right & diagonal;
            before = here;
        }
        return slips;
    }
}
