package org.throughcare.commands.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Names put together from syllables, so that many are alike, and borne as unevenly as names are: few by many, many by few. */
final class InventedNames {
    private static final List<String> ONSETS =
            List.of("b br c cr d dr f g gr h j k l m n p pr r s st sh t tr th v w".split(" ", -1));
    private static final List<String> VOWELS = List.of("a e i o u ai ee".split(" ", -1));
    private static final List<String> CODAS = List.of("", "n", "r", "l", "s", "t", "m", "ck", "rd");

    private final List<String> names;
    private final double[] shares;

    private InventedNames(List<String> names, double evenness, double exponent) {
        this.names = names;
        shares = new double[names.size()];
        double total = 0;
        for (int rank = 0; rank < shares.length; rank++) {
            total += Math.pow(rank + evenness, -exponent);
            shares[rank] = total;
        }
        for (int rank = 0; rank < shares.length; rank++) {
            shares[rank] /= total;
        }
    }

    /** Some 20,000 surnames, of which the commonest is borne by 1 person in 150. */
    static InventedNames surnames(long seed) {
        List<String> ends = List.of("son", "ton", "ley", "field", "man", "er", "s", "wood", "ham", "", "", "");
        return new InventedNames(made(20_000, 2, ends, new SplittableRandom(seed)), 10, 0.85);
    }

    /** Some 2,500 forenames, of which the commonest is borne by 1 person in 40. */
    static InventedNames forenames(long seed) {
        List<String> ends = List.of("a", "ie", "y", "an", "on", "el", "", "");
        return new InventedNames(made(2_500, 1, ends, new SplittableRandom(seed)), 6, 1);
    }

    private static List<String> made(int many, int syllables, List<String> ends, RandomGenerator chance) {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < many) {
            StringBuilder name = new StringBuilder();
            int length = syllables - 1 + chance.nextInt(2) + (syllables == 1 ? 1 : 0);
            for (int i = 0; i < length; i++) {
                name.append(any(ONSETS, chance)).append(any(VOWELS, chance)).append(any(CODAS, chance));
            }
            name.append(any(ends, chance));
            if (name.length() > 2) {
                made.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
            }
        }
        return new ArrayList<>(made);
    }

    private static String any(List<String> syllables, RandomGenerator chance) {
        return syllables.get(chance.nextInt(syllables.size()));
    }

    /** A name, common ones more often. */
    String draw(RandomGenerator chance) {
        int found = Arrays.binarySearch(shares, chance.nextDouble());
        return names.get(Math.min(names.size() - 1, found < 0 ? -found - 1 : found));
    }
}
