package org.throughcare.commands.background;

import java.util.SplittableRandom;

/** Chance that is the same for the same seed, whatever else is drawn elsewhere and in whatever order. */
final class Chance {
    private static final double DAYS_A_YEAR = 365.25;

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The chance that belongs to {@code parts}, such as the seed, a place on the caseload and an area of life. */
    static Chance of(long... parts) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (long part : parts) {
            mixed = (mixed ^ (part + 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 31)) * 0x94D049BB133111EBL;
            mixed ^= mixed >>> 29;
        }
        return new Chance(mixed);
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    double share() {
        return random.nextDouble();
    }

    /** A whole number from {@code least} up to and including {@code most}. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** A length with this median, whose logarithm spreads by {@code spread}: most short, a few long. */
    double length(double median, double spread) {
        return median * Math.exp(spread * normal());
    }

    /** How far one life lies from the average of 1: {@code variance} 0 makes all alike. */
    double factor(double variance) {
        if (variance <= 0) {
            return 1;
        }
        double spread = Math.sqrt(Math.log1p(variance));
        return Math.exp(spread * normal() - spread * spread / 2);
    }

    /** The days until the next of something that comes {@code rate} times a year. */
    double daysToNext(double rate) {
        return rate <= 0 ? Double.MAX_VALUE : -Math.log1p(-random.nextDouble()) / rate * DAYS_A_YEAR;
    }

    private double normal() {
        double radius = Math.sqrt(-2 * Math.log1p(-random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
