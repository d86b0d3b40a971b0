package org.throughcare.commands.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.search.PersonIndex;
import org.throughcare.practice.identity.search.SearchHit;

/** Asks an index for people whose names are typed with slips, and counts how often the very person is among the first twenty. */
public final class SearchTrial {
    private static final int FIRST = 20;
    private static final Year NOW = Year.of(2026);

    /** What is typed. */
    public enum Asking {
        /** First name and surname, one pair of neighbouring letters exchanged. */
        NAME_EXCHANGED,
        /** First name and surname, one slip of any kind. */
        NAME_ONE_SLIP,
        /** One slip of any kind in the name, and the year of birth. */
        NAME_AND_YEAR,
        /** One slip in each word of the name, and the year of birth. */
        TWO_SLIPS_AND_YEAR,
        /** One slip in the surname only, an initial, and the birth date. */
        INITIAL_AND_BIRTH_DATE
    }

    /**
     * How it went.
     *
     * @param asked how many searches
     * @param found how many found the very person among the first twenty
     * @param nanos how long each took, in nanoseconds, shortest first
     */
    public record Result(int asked, int found, List<Long> nanos) {
        public Result {
            nanos = List.copyOf(nanos);
        }

        /** The share found, from 0 to 1. */
        public double recall() {
            return (double) found / asked;
        }

        /** How long the search took that {@code share} of all did not exceed, in milliseconds. */
        public double millis(double share) {
            return nanos.get((int) Math.min(nanos.size() - 1L, Math.round(share * nanos.size()))) / 1e6;
        }

        /** On one line. */
        public String inWords() {
            return String.format(
                    Locale.ROOT,
                    "%d searches, recall@20 %.2f%%, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms",
                    asked,
                    100 * recall(),
                    millis(0.5),
                    millis(0.95),
                    millis(0.99));
        }
    }

    /** What is searched. */
    @FunctionalInterface
    public interface Finding {
        /** The numbers of those who answer best to {@code typed}, at most {@code most}. */
        List<Long> find(String typed, int most);
    }

    private final Finding searched;
    private final int held;
    private final InventedPeople people;
    private final LongSupplier nanos;

    /**
     * Trials on {@code index}, which holds {@code people} under their numbers from 0 on.
     *
     * @param nanos a clock that counts nanoseconds
     */
    public SearchTrial(PersonIndex index, InventedPeople people, LongSupplier nanos) {
        this(
                (typed, most) -> index.find(typed, NOW, most).stream()
                        .map(SearchHit::key)
                        .toList(),
                index.size(),
                people,
                nanos);
    }

    /**
     * Trials of another way to search the first {@code held} of {@code people}.
     *
     * @param nanos a clock that counts nanoseconds
     */
    public SearchTrial(Finding searched, int held, InventedPeople people, LongSupplier nanos) {
        this.searched = searched;
        this.held = held;
        this.people = people;
        this.nanos = nanos;
    }

    /** Asks so many times, for people drawn by {@code seed}. */
    public Result run(Asking asking, int times, long seed) {
        return run(asking, times, seed, held);
    }

    /** As {@link #run(Asking, int, long)}, only for people of numbers below {@code held}. */
    public Result run(Asking asking, int times, long seed, int held) {
        RandomGenerator chance = new SplittableRandom(seed);
        long[] took = new long[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            int number = chance.nextInt(held);
            String typed = typed(asking, people.person(number), chance);
            long begin = nanos.getAsLong();
            List<Long> hits = searched.find(typed, FIRST);
            took[i] = nanos.getAsLong() - begin;
            found += hits.contains((long) number) ? 1 : 0;
        }
        Arrays.sort(took);
        return new Result(times, found, Arrays.stream(took).boxed().toList());
    }

    private static String typed(Asking asking, Identity person, RandomGenerator chance) {
        PersonName name = Objects.requireNonNull(person.name());
        LocalDate born = Objects.requireNonNull(person.born());
        String first = name.first();
        String last = name.surname();
        return switch (asking) {
            case NAME_EXCHANGED ->
                chance.nextBoolean()
                        ? Slips.exchanged(first, chance) + " " + last
                        : first + " " + Slips.exchanged(last, chance);
            case NAME_ONE_SLIP -> oneSlip(first, last, chance);
            case NAME_AND_YEAR -> oneSlip(first, last, chance) + " " + born.getYear();
            case TWO_SLIPS_AND_YEAR -> Slips.one(first, chance) + " " + Slips.one(last, chance) + " " + born.getYear();
            case INITIAL_AND_BIRTH_DATE ->
                first.charAt(0) + " " + Slips.one(last, chance) + " " + born.getDayOfMonth() + "/"
                        + born.getMonthValue() + "/" + born.getYear();
        };
    }

    private static String oneSlip(String first, String last, RandomGenerator chance) {
        return chance.nextBoolean() ? Slips.one(first, chance) + " " + last : first + " " + Slips.one(last, chance);
    }
}
