package org.throughcare.practice.identity.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.Postcode;

/** Births, places and numbers as single numbers, so that a quarter of a million records fit in little room. */
final class Coded {
    private static final int VALUE_BITS = 58;
    private static final long VALUE = (1L << VALUE_BITS) - 1;
    private static final int RADIX = 36;
    private static final int LONGEST_EXACT = 11;
    private static final int INWARD = 3;
    private static final long BIRTH = 1;
    private static final long PLACE = 2;
    private static final long NUMBERS = 3;

    private Coded() {}

    /** Everything of an identity that is looked up whole: births, then places, then numbers. */
    static long[] of(Identity identity) {
        Identifiers numbers = identity.identifiers();
        return Stream.of(
                        identity.births().stream().mapToLong(Coded::birth).toArray(),
                        identity.postcodes().stream().mapToLong(Coded::place).toArray(),
                        numbers(IdentifierKind.CRN, numbers.crns().stream()),
                        numbers(IdentifierKind.NOMS, numbers.noms().stream()),
                        numbers(IdentifierKind.PNC, numbers.pncs().stream()),
                        numbers(IdentifierKind.CRO, numbers.cros().stream()),
                        numbers(IdentifierKind.MASTER_DEFENDANT, numbers.defendants().stream()))
                .flatMapToLong(Arrays::stream)
                .distinct()
                .toArray();
    }

    private static long[] numbers(IdentifierKind kind, Stream<?> numbers) {
        return numbers.mapToLong(number -> number(kind, number.toString())).toArray();
    }

    static long birth(LocalDate date) {
        return (BIRTH << VALUE_BITS) | (date.toEpochDay() & VALUE);
    }

    static long place(Postcode postcode) {
        return (PLACE << VALUE_BITS) | Long.parseLong(postcode.outward() + postcode.inward(), RADIX);
    }

    /** Letters and digits of the canonical form; one too long for that, such as a defendant number, by its hash. */
    static long number(IdentifierKind kind, String canonical) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < canonical.length(); i++) {
            char letter = canonical.charAt(i);
            if (letter < 128 && Character.isLetterOrDigit(letter)) {
                kept.append(letter);
            }
        }
        if (kind == IdentifierKind.PNC) {
            kept.setLength(kept.length() - 1);
        }
        long value = kept.length() <= LONGEST_EXACT && !kept.isEmpty()
                ? Long.parseLong(kept.toString(), RADIX)
                : hash(canonical);
        return ((NUMBERS + code(kind)) << VALUE_BITS) | (value & VALUE);
    }

    private static long code(IdentifierKind kind) {
        return switch (kind) {
            case CRN -> 0;
            case NOMS -> 1;
            case PNC -> 2;
            case CRO -> 3;
            case MASTER_DEFENDANT -> 4;
            case OTHER -> 5;
        };
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x100000001b3L;
        }
        return hash;
    }

    static boolean isBirth(long code) {
        return code >>> VALUE_BITS == BIRTH;
    }

    static boolean isPlace(long code) {
        return code >>> VALUE_BITS == PLACE;
    }

    static LocalDate date(long birth) {
        return LocalDate.ofEpochDay(((birth & VALUE) << (Long.SIZE - VALUE_BITS)) >> (Long.SIZE - VALUE_BITS));
    }

    static Postcode postcode(long place) {
        String letters = Long.toString(place & VALUE, RADIX).toUpperCase(Locale.ROOT);
        int outward = letters.length() - INWARD;
        return new Postcode(letters.substring(0, outward), letters.substring(outward));
    }
}
