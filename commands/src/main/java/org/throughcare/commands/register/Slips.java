package org.throughcare.commands.register;

import java.util.random.RandomGenerator;

/** Slips of the finger as people make them in names: a letter put in, left out, replaced, or exchanged with its neighbour. */
public final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    /** {@code word}, which has at least three letters, with one slip; never the word itself. */
    public static String one(String word, RandomGenerator chance) {
        String slipped = word;
        while (slipped.equals(word)) {
            int at = chance.nextInt(word.length());
            slipped = switch (chance.nextInt(4)) {
                case 0 -> word.substring(0, at) + letter(chance) + word.substring(at);
                case 1 -> word.substring(0, at) + word.substring(at + 1);
                case 2 -> word.substring(0, at) + letter(chance) + word.substring(at + 1);
                default -> exchanged(word, chance);
            };
        }
        return slipped;
    }

    /** {@code word} with two neighbouring letters exchanged; the word itself where they are the same. */
    public static String exchanged(String word, RandomGenerator chance) {
        int at = chance.nextInt(word.length() - 1);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static char letter(RandomGenerator chance) {
        return LETTERS.charAt(chance.nextInt(LETTERS.length()));
    }
}
