package org.throughcare.practice.identity.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Births, places and numbers of a register and who has them. */
final class Facets {
    private static final int DECADE = 10;

    private final CodedSlots codes = new CodedSlots();
    private final Map<Integer, Slots> years = new HashMap<>();
    private final Map<String, Slots> districts = new HashMap<>();

    void add(Card card, int slot) {
        for (long code : card.codes()) {
            codes.add(code, slot);
        }
        yearsOf(card)
                .forEach(year -> years.computeIfAbsent(year, _ -> new Slots()).add(slot));
        districtsOf(card)
                .forEach(district ->
                        districts.computeIfAbsent(district, _ -> new Slots()).add(slot));
    }

    void remove(Card card, int slot) {
        for (long code : card.codes()) {
            codes.remove(code, slot);
        }
        yearsOf(card).forEach(year -> in(years, year).remove(slot));
        districtsOf(card).forEach(district -> in(districts, district).remove(slot));
    }

    private static Set<Integer> yearsOf(Card card) {
        return Arrays.stream(card.codes())
                .filter(Coded::isBirth)
                .mapToObj(birth -> Coded.date(birth).getYear())
                .collect(Collectors.toSet());
    }

    private static Set<String> districtsOf(Card card) {
        return Arrays.stream(card.codes())
                .filter(Coded::isPlace)
                .mapToObj(place -> Coded.postcode(place).outward())
                .collect(Collectors.toSet());
    }

    /** The ways in which {@code part} can be answered among {@code records}, the best first; a word has none. */
    List<Tier> tiers(Part part, int records) {
        return switch (part) {
            case Part.Word _ -> List.of();
            case Part.Born born -> births(born, records);
            case Part.BornIn born -> years(born.year(), records);
            case Part.At at -> {
                long place = Coded.place(at.postcode());
                Tier district = district(at.postcode().outward(), records);
                yield List.of(
                        exactly(Weighing.rarity(codes.count(place), records), How.SAME, place),
                        new Tier(
                                district.worth() - Weighing.NEAR_PLACE,
                                How.NEAR,
                                district.answers(),
                                district.slots()));
            }
            case Part.InDistrict in -> List.of(district(in.outward(), records));
            case Part.Numbered number ->
                List.of(exactly(Weighing.NUMBER, How.SAME, Coded.number(number.kind(), number.canonical())));
        };
    }

    private Tier exactly(float worth, How how, long... wanted) {
        return new Tier(
                worth,
                how,
                code -> LongStream.of(wanted).anyMatch(each -> each == code),
                slot -> LongStream.of(wanted).forEach(code -> codes.each(code, slot)));
    }

    private List<Tier> births(Part.Born born, int records) {
        long[] dates = born.dates().stream().mapToLong(Coded::birth).toArray();
        long[] near = born.dates().stream()
                .flatMap(date -> near(date).stream())
                .mapToLong(Coded::birth)
                .distinct()
                .toArray();
        int having = Arrays.stream(dates).mapToInt(codes::count).sum();
        float worth = Weighing.rarity(having, records);
        return List.of(exactly(worth, How.SAME, dates), exactly(worth - Weighing.NEAR_DATE, How.NEAR, near));
    }

    /** Day and month exchanged, or a slip in one digit of the day, the month or the year. */
    private static Set<LocalDate> near(LocalDate date) {
        Set<LocalDate> near = new TreeSet<>();
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        add(near, year, day, month);
        for (int step : new int[] {-DECADE, -2, -1, 1, 2, DECADE}) {
            add(near, year + step, month, day);
            add(near, year, month + step, day);
            add(near, year, month, day + step);
        }
        return near;
    }

    private static void add(Set<LocalDate> dates, int year, int month, int day) {
        try {
            dates.add(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            // No such day.
        }
    }

    private List<Tier> years(int year, int records) {
        float worth = Weighing.rarity(in(years, year).size(), records);
        return List.of(
                year(year, worth, How.SAME),
                year(year - 1, worth - Weighing.NEAR_YEAR, How.NEAR),
                year(year + 1, worth - Weighing.NEAR_YEAR, How.NEAR));
    }

    private Tier year(int year, float worth, How how) {
        return new Tier(
                worth,
                how,
                code -> Coded.isBirth(code) && Coded.date(code).getYear() == year,
                slot -> in(years, year).each(slot));
    }

    private Tier district(String outward, int records) {
        return new Tier(
                Weighing.rarity(in(districts, outward).size(), records),
                How.SAME,
                code -> Coded.isPlace(code) && Coded.postcode(code).outward().equals(outward),
                slot -> in(districts, outward).each(slot));
    }

    private static <K> Slots in(Map<K, Slots> groups, K group) {
        Slots slots = groups.get(group);
        return slots == null ? new Slots() : slots;
    }
}
